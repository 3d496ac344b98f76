import { DOWN, levelShapes, MARK_GROUND, MARK_LIGHT, MARK_LINES } from '../parts/shapes';
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

export function levelIcon(level: WarningLevel): Element {
  const { lines, dot } = levelShapes[level];
  return element(
    'svg',
    { ...LINE, class: 'level', width: '22', height: '22' },
    path(lines),
    element('circle', { cx: '10', cy: `${dot}`, r: '.7', fill: 'currentColor' }),
  );
}

export const chevron = (up: boolean): Element =>
  element('svg', { ...LINE, width: '16', height: '16' }, path(up ? 'M5 12l5-5 5 5' : DOWN));

const BRAND = { class: 'brand', 'aria-hidden': 'true' };
const WHITE_LINE = { fill: 'none', stroke: '#fff', 'stroke-linecap': 'round' };

export const mark = (): Element =>
  element(
    'svg',
    { ...BRAND, width: '22', height: '22', viewBox: '0 0 32 32' },
    element('rect', { width: '32', height: '32', rx: '8', fill: MARK_GROUND }),
    path(MARK_LINES, { ...WHITE_LINE, 'stroke-width': '3', 'stroke-linejoin': 'round' }),
    element('circle', { cx: '16', cy: '13.5', r: '3.5', fill: MARK_LIGHT }),
  );

export function smallMark(): Element {
  const rim = { ...WHITE_LINE, 'stroke-opacity': '.18' };
  return element(
    'svg',
    { ...BRAND, width: '16', height: '16', viewBox: '0 0 16 16' },
    element('rect', { width: '16', height: '16', rx: '4', fill: MARK_GROUND }),
    element('rect', { x: '.5', y: '.5', width: '15', height: '15', rx: '3.5', ...rim }),
    path('M3 10V2h10v8h-2V4H5v6z', { fill: '#fff' }),
    element('rect', { x: '6', y: '5', width: '4', height: '4', rx: '1.6', fill: MARK_LIGHT }),
    path('M7.3 9.9L4.4 13.5M8.9 10.2l2.7 3.3', { ...WHITE_LINE, 'stroke-width': '1.8' }),
  );
}
