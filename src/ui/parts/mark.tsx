/** The mark: 口 with 贝 inside, whose middle stroke is a light. Its colours never change with state. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg class="brand" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#0E4A4F" />
      <g fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
        <path d="M9 20V7h14v13" />
        <path d="M15.2 19.6L9.5 26.5M18 21.5l4.7 5" />
      </g>
      <circle cx="16" cy="13.5" r="3.5" fill="#F3B53F" />
    </svg>
  );
}
