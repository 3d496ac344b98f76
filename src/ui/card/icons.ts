import { element } from './element';
import type { WarningLevel } from './types';

const LINE = {
  'aria-hidden': 'true',
  viewBox: '0 0 20 20',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.75',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};
const path = (d: string, more: Record<string, string> = {}): Element => element('path', { d, ...more });

/** The levels differ by outline too: circle, triangle, octagon; then the stem and the height of the dot. */
const LEVELS = {
  note: ['M10 2.8a7.2 7.2 0 1 0 .01 0z', 'M10 9.2v4.4', '6.4'],
  suspect: ['M10 3.2l7.2 12.9H2.8z', 'M10 8.2v3.6', '13.9'],
  high: ['M7 2.6h6L17.4 7v6L13 17.4H7L2.6 13V7z', 'M10 6.2v4.6', '13.4'],
} as const;

export function levelIcon(level: WarningLevel): Element {
  const [outline, stem, dot] = LEVELS[level];
  return element(
    'svg',
    { ...LINE, class: 'level', width: '22', height: '22' },
    path(outline),
    path(stem),
    element('circle', { cx: '10', cy: dot, r: '.6', fill: 'currentColor' }),
  );
}

export const chevron = (up: boolean): Element =>
  element('svg', { ...LINE, width: '16', height: '16' }, path(up ? 'M5 12l5-5 5 5' : 'M5 8l5 5 5-5'));

const BRAND = { class: 'brand', 'aria-hidden': 'true' };
const WHITE_LINE = { fill: 'none', stroke: '#fff', 'stroke-linecap': 'round' };
const GREEN = '#0E4A4F';
const YELLOW = '#F3B53F';

export function mark(): Element {
  const line = { ...WHITE_LINE, 'stroke-width': '3', 'stroke-linejoin': 'round' };
  return element(
    'svg',
    { ...BRAND, width: '22', height: '22', viewBox: '0 0 32 32' },
    element('rect', { width: '32', height: '32', rx: '8', fill: GREEN }),
    path('M9 20V7h14v13', line),
    element('circle', { cx: '16', cy: '13.5', r: '3.5', fill: YELLOW }),
    path('M15.2 19.6L9.5 26.5M18 21.5l4.7 5', line),
  );
}

export function smallMark(): Element {
  const rim = { ...WHITE_LINE, 'stroke-opacity': '.18' };
  return element(
    'svg',
    { ...BRAND, width: '16', height: '16', viewBox: '0 0 16 16' },
    element('rect', { width: '16', height: '16', rx: '4', fill: GREEN }),
    element('rect', { x: '.5', y: '.5', width: '15', height: '15', rx: '3.5', ...rim }),
    path('M3 10V2h10v8h-2V4H5v6z', { fill: '#fff' }),
    element('rect', { x: '6', y: '5', width: '4', height: '4', rx: '1.6', fill: YELLOW }),
    path('M7.3 9.9L4.4 13.5M8.9 10.2l2.7 3.3', { ...WHITE_LINE, 'stroke-width': '1.8' }),
  );
}
