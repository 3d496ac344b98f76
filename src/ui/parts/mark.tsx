import { MARK_GROUND, MARK_LIGHT, MARK_LINES } from './shapes';

/** The mark of 呗明白. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg class="brand" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill={MARK_GROUND} />
      <path
        d={MARK_LINES}
        fill="none"
        stroke="#fff"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <circle cx="16" cy="13.5" r="3.5" fill={MARK_LIGHT} />
    </svg>
  );
}
