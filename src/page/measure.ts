import type { Found } from './chooseCards';
import { type Block, elementOf } from './elementOf';
import { firstOf } from './firstOf';
import { bodyOf } from './isReadable';
import { call, member } from './member';
import { type Box, overlaps, type PassageBox, type Room } from './placeCards';
import { shownPart } from './shownPart';

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
  const controls = firstOf(call(document, 'querySelectorAll', CONTROLS), MOST);
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
 * drawn around it, from the line on where the words stand. null when all of it was scrolled away.
 */
export function passageBox(block: Block, words: Range | null, window: Window): PassageBox | null {
  const element = elementOf(block);
  const content = new Range();
  content.selectNodeContents(element);
  const line = words?.getBoundingClientRect();
  const drawn = content.getBoundingClientRect();
  const { left, top, right, bottom } = drawn.width > 0 ? drawn : call(element, 'getBoundingClientRect');
  const from = line?.height ? line.top : top;
  // From the words on: what they stand in may lie outside of their block.
  const part = shownPart({ left, top: from, right, bottom }, words?.startContainer.parentElement ?? element);
  if (!part) return null;
  const text = moved(part, window);
  return {
    text,
    words: line?.height ? moved(line, window) : text,
    frame: { ...frameOf(element, window), top: text.top },
  };
}

/** The outermost box around an element that is hardly wider. */
function frameOf(element: Element, window: Window): Box {
  let frame = boxOf(element, window);
  let up = member(element, 'parentElement');
  for (let step = 0; step < STEPS && up !== null; step++, up = member(up, 'parentElement')) {
    const { left, right } = boxOf(up, window);
    if (right > frame.right + FRAME || left < frame.left - FRAME) break;
    frame = { ...frame, left: Math.min(left, frame.left), right: Math.max(right, frame.right) };
  }
  return frame;
}

/** Whether some of a passage is where the reader sees it. */
export function isInView({ finding, start, end }: Found, window: Window): boolean {
  const box = passageBox(finding.block, finding.rangeOf(start, end), window);
  const view = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
  return box !== null && overlaps(box.text, moved(view, window));
}

const boxOf = (element: Element, window: Window): Box =>
  moved(call(element, 'getBoundingClientRect'), window);

const moved = ({ left, top, right, bottom }: Box, { scrollX, scrollY }: Window): Box => ({
  left: left + scrollX,
  top: top + scrollY,
  right: right + scrollX,
  bottom: bottom + scrollY,
});
