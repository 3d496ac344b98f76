import { call, member, nameOf } from './member';
import type { Box } from './placeCards';

/** The most elements around a passage that are asked. */
const MOST = 64;
/** Display and overflow: an inline element or a row of a table cuts nothing off, whatever its overflow. */
const CUTTING = /(block|flex|grid|flow|list).*(auto|scroll|hidden)/;
/** Drawn over the page, and out of whatever it stands in. */
const ON_TOP = ':modal,:popover-open';

/**
 * What is left of a box of an element (px, in the view) in the scrolled elements around it; null when it was
 * scrolled away. In doubt it is left whole: how a page cuts off what is seen all the same must not hide a warning.
 */
export function shownPart(box: Box, element: Element): Box | null {
  // A closed list's option has no box at all: there is nothing to cut.
  if (isEmpty(box)) return box;
  let part = box;
  let position = '';
  let up: Element | null = element;
  for (let step = 0; up && step < MOST; step++, up = around(up)) {
    const style = getComputedStyle(up);
    // Out of the flow it is cut off by what it is placed in, and by what is around that.
    const isOut = position === 'fixed' || (position === 'absolute' && style.position === 'static');
    if (isOut || style.display === 'contents') continue;
    position = style.position;
    if (isCutting(up, style)) part = cut(part, call(up, 'getBoundingClientRect'));
    if (call(up, 'matches', ON_TOP)) break;
  }
  return isEmpty(part) ? null : part;
}

/** Whether an element stays where it is in the window while the page scrolls. */
export function isFixed(element: Element): boolean {
  let up: Element | null = element;
  for (let step = 0; up && step < MOST; step++, up = around(up)) {
    if (getComputedStyle(up).position === 'fixed') return true;
  }
  return false;
}

const isEmpty = ({ left, top, right, bottom }: Box): boolean => left >= right || top >= bottom;

const cut = (part: Box, { left, top, right, bottom }: Box): Box => ({
  left: Math.max(part.left, left),
  top: Math.max(part.top, top),
  right: Math.min(part.right, right),
  bottom: Math.min(part.bottom, bottom),
});

/** The scrolling of the root, or of the body while the root has none, is the view's. */
function isCutting(element: Element, { display, overflowX }: CSSStyleDeclaration): boolean {
  const root = around(element);
  const isView = !root || (nameOf(element) === 'body' && getComputedStyle(root).overflowX === 'visible');
  return !isView && CUTTING.test(display + overflowX);
}

/** The element around another; of what stands at the top of a shadow root, its host. */
function around(element: Element): Element | null {
  const parent = member(element, 'parentNode');
  return parent instanceof ShadowRoot ? parent.host : member(element, 'parentElement');
}
