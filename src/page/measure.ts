import { bodyOf } from './isReadable';
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
  // None in a page that took its root out, or is written anew.
  const root: HTMLElement | null = member(document, 'documentElement');
  const { scrollX, scrollY } = window;
  const controls = [...call(document, 'querySelectorAll', CONTROLS)].slice(0, MOST);
  return {
    view: {
      left: scrollX,
      top: scrollY,
      right: scrollX + (root?.clientWidth ?? 0),
      bottom: scrollY + window.innerHeight,
    },
    page: {
      left: 0,
      top: 0,
      right: root?.scrollWidth ?? 0,
      // Not the root's scroll height: our own cards would count.
      bottom: Math.max(
        root?.offsetHeight ?? 0,
        bodyOf(document)?.scrollHeight ?? 0,
        scrollY + window.innerHeight,
      ),
    },
    controls: controls.map((control) => boxOf(control, window)).filter(({ left, right }) => right > left),
  };
}

/**
 * Where a passage is: all the text of its block, so that no card hides the rest of a sentence, with the frame
 * drawn around it, from the line on where the words stand.
 */
export function passageBox(element: Element, words: Range | null, window: Window): { text: Box; frame: Box } {
  const content = new Range();
  content.selectNodeContents(element);
  const line = words?.getBoundingClientRect();
  const block = boxOf(element, window);
  const drawn = content.getBoundingClientRect();
  const text = drawn.width > 0 ? moved(drawn, window) : block;
  const top = line && line.height > 0 ? line.top + window.scrollY : text.top;
  let frame = { ...block, top };
  let up = member(element, 'parentElement');
  for (let step = 0; step < STEPS && up !== null; step++, up = member(up, 'parentElement')) {
    const { left, right } = boxOf(up, window);
    if (right > frame.right + FRAME || left < frame.left - FRAME) break;
    frame = { ...frame, left: Math.min(left, frame.left), right: Math.max(right, frame.right) };
  }
  return { text: { ...text, top }, frame };
}

const boxOf = (element: Element, window: Window): Box =>
  moved(call(element, 'getBoundingClientRect'), window);

const moved = ({ left, top, right, bottom }: DOMRect, { scrollX, scrollY }: Window): Box => ({
  left: left + scrollX,
  top: top + scrollY,
  right: right + scrollX,
  bottom: bottom + scrollY,
});
