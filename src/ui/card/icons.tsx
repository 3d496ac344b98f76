import type { WarningLevel } from './types';

const LINE = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.75',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

/** The levels differ by outline too: circle, triangle, octagon. */
const OUTLINE = {
  note: <circle cx="10" cy="10" r="7.2" />,
  suspect: <path d="M10 3.2l7.2 12.9H2.8z" />,
  high: <path d="M7 2.6h6L17.4 7v6L13 17.4H7L2.6 13V7z" />,
};
const INSIDE = {
  note: { stem: 'M10 9.2v4.4', dot: 6.4 },
  suspect: { stem: 'M10 8.2v3.6', dot: 13.9 },
  high: { stem: 'M10 6.2v4.6', dot: 13.4 },
};

export function LevelIcon({ level }: { level: WarningLevel }) {
  const { stem, dot } = INSIDE[level];
  return (
    <svg {...LINE} aria-hidden="true" class="level" width="22" height="22" viewBox="0 0 20 20">
      {OUTLINE[level]}
      <path d={stem} />
      <circle cx="10" cy={dot} r=".6" fill="currentColor" />
    </svg>
  );
}

export function Chevron({ up }: { up: boolean }) {
  return (
    <svg {...LINE} aria-hidden="true" width="16" height="16" viewBox="0 0 20 20">
      <path d={up ? 'M5 12l5-5 5 5' : 'M5 8l5 5 5-5'} />
    </svg>
  );
}

export function Mark() {
  return (
    <svg class="brand" width="22" height="22" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#0E4A4F" />
      <path
        d="M9 20V7h14v13"
        fill="none"
        stroke="#fff"
        stroke-width="3"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
      <circle cx="16" cy="13.5" r="3.5" fill="#F3B53F" />
      <path
        d="M15.2 19.6L9.5 26.5M18 21.5l4.7 5"
        fill="none"
        stroke="#fff"
        stroke-width="3"
        stroke-linecap="round"
      />
    </svg>
  );
}

export function SmallMark() {
  return (
    <svg class="brand" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="4" fill="#0E4A4F" />
      <rect x=".5" y=".5" width="15" height="15" rx="3.5" fill="none" stroke="#fff" stroke-opacity=".18" />
      <path d="M3 10V2h10v8h-2V4H5v6z" fill="#fff" />
      <rect x="6" y="5" width="4" height="4" rx="1.6" fill="#F3B53F" />
      <path
        d="M7.3 9.9L4.4 13.5M8.9 10.2l2.7 3.3"
        fill="none"
        stroke="#fff"
        stroke-width="1.8"
        stroke-linecap="round"
      />
    </svg>
  );
}
