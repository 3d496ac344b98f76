import { call, member } from './member';
import type { Box, Room } from './placeCards';

/** What a card must not lie on. */
const CONTROLS =
  'button,input:not([type=hidden]),select,textarea,[role=button],a[class*=btn],a[class*=button]';
/** The most controls looked at. */
const MOST = 400;
/** A card stands outside the frame its passage is drawn in: at most so many steps up, so many px further right. */
const STEPS = 6;
const FRAME = 48;

/** The room on a page, in document coordinates (px). */
export function roomOf(document: Document, window: Window): Room {
  const root = member(document, 'documentElement');
  const { scrollX, scrollY } = window;
  const controls = [...call(document, 'querySelectorAll', CONTROLS)].slice(0, MOST);
  return {
    view: {
      left: scrollX,
      top: scrollY,
      right: scrollX + root.clientWidth,
      bottom: scrollY + window.innerHeight,
    },
    page: {
      left: 0,
      top: 0,
      right: root.scrollWidth,
      bottom: Math.max(root.scrollHeight, scrollY + window.innerHeight),
    },
    controls: controls.map((control) => boxOf(control, window)).filter(({ left, right }) => right > left),
  };
}

/** Where a passage is: its text if there is a range, widened to the frame drawn around it. */
export function passageBox(element: Element, range: Range | null, window: Window): Box {
  const text = range?.getBoundingClientRect();
  const box = text && text.width > 0 ? moved(text, window) : boxOf(element, window);
  let { right } = box;
  let up = member(element, 'parentElement');
  for (let step = 0; step < STEPS && up !== null; step++, up = member(up, 'parentElement')) {
    const edge = boxOf(up, window).right;
    if (edge > right + FRAME) break;
    right = Math.max(right, edge);
  }
  return { ...box, right };
}

const boxOf = (element: Element, window: Window): Box =>
  moved(call(element, 'getBoundingClientRect'), window);

const moved = ({ left, top, right, bottom }: DOMRect, { scrollX, scrollY }: Window): Box => ({
  left: left + scrollX,
  top: top + scrollY,
  right: right + scrollX,
  bottom: bottom + scrollY,
});
