import { CARD_WIDTH, type CardPlace } from '../ui/card/types';

/** Px, in one and the same coordinate system: the document's. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A passage's text, and what is drawn around it. */
export interface PassageBox {
  text: Box;
  /** The words of it the card is about. */
  words: Box;
  frame: Box;
}

export interface Wanted {
  /** null when it stands in another frame. */
  passage: PassageBox | null;
  height: number;
}

export interface Room {
  /** What the reader sees. */
  view: Box;
  /** The whole page. */
  page: Box;
  /** The page's own controls: no card may lie on one. */
  controls: readonly Box[];
}

/** Px between passage and card, between cards, and to the edge of the page. */
const BESIDE = 20;
const BELOW = 16;
const BETWEEN = 8;
const MARGIN = 8;
/** So much of a card must be in the view for its title to be read. */
const TITLE = 48;
/** Below this width a card is a sheet at the lower edge. */
const NARROW = 480;

export const isNarrow = ({ view }: Room): boolean => view.right - view.left < NARROW;

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Places the cards of a page, first come first served: right of the passage's frame, left of it, the same at its
 * text, below, above, below its words; else in a corner of the view. A card never lies on another one, and on a
 * control only when nothing else is free. Of words the reader sees the card is seen too, and of a passage that the
 * reader sees part of it stands in the view's width.
 */
export function placeCards(wanted: readonly Wanted[], room: Room): CardPlace[] {
  if (isNarrow(room)) return wanted.map(() => 'sheet');
  const taken: Box[] = [];
  return wanted.map((card) => {
    const { box, mirrored } = bestPlace(card, room, taken);
    taken.push(box);
    return { x: Math.round(box.left), y: Math.round(box.top), mirrored };
  });
}

interface Candidate {
  box: Box;
  mirrored: boolean;
}

type Spot = { left: number; top: number; mirrored: boolean };

function bestPlace({ passage, height }: Wanted, room: Room, taken: readonly Box[]): Candidate {
  const { view, page, controls } = room;
  // What is placed by itself may stand below the page's own end.
  const ground = { ...page, bottom: Math.max(page.bottom, passage?.text.bottom ?? 0) };
  const placed = ({ mirrored, ...at }: Spot): Candidate => ({
    mirrored,
    box: pushDown(boxAt(at, height, ground), taken),
  });
  const isFree = ({ box }: Candidate): boolean => !controls.some((control) => overlaps(box, control));
  const title = { ...view, top: view.top + TITLE, bottom: view.bottom - TITLE };
  const isSeen = !passage || overlaps(passage.words, view);
  const beside = passage ? around(passage, height, room).map(placed) : [];
  const corners = cornersOf(view, height).map(placed);
  return (
    beside.find(
      (one) =>
        isFree(one) &&
        !(passage && overlaps(one.box, passage.words)) &&
        (!isSeen || overlaps(one.box, title)),
    ) ??
    corners.find((one) => isFree(one) && overlaps(one.box, title)) ??
    (corners[0] as Candidate)
  );
}

/** Where a card may stand by its passage, the best first. */
function around({ text, frame, words }: PassageBox, height: number, { view, page }: Room): Spot[] {
  const isAside = text.right <= view.left || text.left >= view.right;
  const limits = isAside ? page : view;
  const least = limits.left + MARGIN;
  const most = limits.right - MARGIN - CARD_WIDTH;
  const left = Math.max(least, Math.min(text.left, most));
  return [
    ...[frame, text].flatMap(({ left, right, top }) => [
      { left: right + BESIDE, top: top - BETWEEN, mirrored: false },
      { left: left - BESIDE - CARD_WIDTH, top: top - BETWEEN, mirrored: true },
    ]),
    ...[text.bottom + BELOW, text.top - height - BELOW, words.bottom + BELOW].map((top) => ({
      left,
      top,
      mirrored: false,
    })),
  ].filter(({ left }) => left >= least && left <= most);
}

/** The corners of the view, the lower right first. */
function cornersOf({ left, top, right, bottom }: Box, height: number): Spot[] {
  return [bottom - height - 2 * MARGIN, top + MARGIN].flatMap((top) =>
    [right - CARD_WIDTH - 2 * MARGIN, left + MARGIN].map((left) => ({ left, top, mirrored: false })),
  );
}

function boxAt({ left, top }: { left: number; top: number }, height: number, page: Box): Box {
  const y = Math.max(page.top + MARGIN, Math.min(top, page.bottom - height - MARGIN));
  return { left, top: y, right: left + CARD_WIDTH, bottom: y + height };
}

/** Moves a box down past every box it would lie on. */
function pushDown(box: Box, taken: readonly Box[]): Box {
  const height = box.bottom - box.top;
  let top = box.top;
  for (const other of [...taken].sort((a, b) => a.top - b.top)) {
    if (overlaps({ ...box, top: top - BETWEEN, bottom: top + height }, other)) top = other.bottom + BETWEEN;
  }
  return { ...box, top, bottom: top + height };
}
