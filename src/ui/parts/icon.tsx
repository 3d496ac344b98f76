import { DOWN, levelShapes, type Shape } from './shapes';

/** Drawn by hand on a grid of 20: stroke 1.75, round ends, no fill but dots. */
const shapes = {
  info: levelShapes.note,
  warn: levelShapes.suspect,
  stop: levelShapes.high,
  sliders: {
    lines: 'M3 6.2h5.2M12.8 6.2H17M3 13.8h3.2M10.8 13.8H17',
    rings: [
      [10.5, 6.2, 2.3],
      [8.5, 13.8, 2.3],
    ],
  },
  person: { lines: 'M4 16.4c.8-3 3.1-4.4 6-4.4s5.2 1.4 6 4.4', rings: [[10, 6.6, 3]] },
  quote: { lines: 'M4 4.5h12v8.4H9.4L6 16v-3.1H4z' },
  minus: { lines: 'M5 10h10' },
  check: { lines: 'M4.5 10.5l3.6 3.6 7.4-8' },
  cross: { lines: 'M5.5 5.5l9 9M14.5 5.5l-9 9' },
  down: { lines: DOWN },
  right: { lines: 'M8 5l5 5-5 5' },
  back: { lines: 'M12 5l-5 5 5 5' },
  clock: { lines: 'M10 6v4.2l2.8 1.8', rings: [[10, 10, 7.2]] },
  pen: { lines: 'M12.6 4.4l3 3L7.4 15.6l-3.8.8.8-3.8z' },
  copy: {
    lines:
      'M9 7h5.5a2 2 0 012 2v5.5a2 2 0 01-2 2H9a2 2 0 01-2-2V9a2 2 0 012-2zM4.2 12.8A1.7 1.7 0 013.5 11.4V5.2A1.7 1.7 0 015.2 3.5h6.2c.6 0 1.1.3 1.4.7',
  },
  lock: {
    lines:
      'M6.2 8.8h7.6a2 2 0 012 2v4a2 2 0 01-2 2H6.2a2 2 0 01-2-2v-4a2 2 0 012-2zM6.8 8.8V6.4a3.2 3.2 0 016.4 0v2.4',
  },
  unseen: {
    lines: 'M2.8 10S5.4 5.2 10 5.2 17.2 10 17.2 10 14.6 14.8 10 14.8 2.8 10 2.8 10zM4.2 15.8L15.8 4.2',
    rings: [[10, 10, 2.2]],
  },
  offline: { lines: 'M5 5l10 10', rings: [[10, 10, 7.2]] },
  window: { lines: 'M5 4h10a2 2 0 012 2v8a2 2 0 01-2 2H5a2 2 0 01-2-2V6a2 2 0 012-2zM3 7.8h14' },
  bell: { lines: 'M5.5 8.5a4.5 4.5 0 019 0c0 3.8 1.5 5 1.5 5H4s1.5-1.2 1.5-5zM8.5 16.3h3' },
  past: { lines: 'M3.6 10a6.4 6.4 0 102-4.6L3.6 7.2M3.6 3.6v3.6h3.6M10 6.8v3.4l2.4 1.6' },
  language: {
    lines: 'M3 5h8M7 3v2c0 4-2 6.5-4 7.5M4.5 8c1 2.5 3 4 5 4.5M10.5 17l3.2-8 3.3 8M11.7 14.2h4.2',
  },
  shield: { lines: 'M10 2.8l6 2.2v4.6c0 3.8-2.5 6.4-6 7.6-3.5-1.2-6-3.8-6-7.6V5z' },
} satisfies Record<string, Shape>;

export type IconName = keyof typeof shapes;

/** Always beside a word or inside a labelled control, so hidden from screen readers. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  const { lines, rings = [], dot }: Shape = shapes[name];
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {rings.map(([x, y, r]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={r} />
      ))}
      <path d={lines} />
      {dot && <circle cx="10" cy={dot} r=".7" fill="currentColor" />}
    </svg>
  );
}
