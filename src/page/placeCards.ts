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
/** Below this width a card is a sheet at the lower edge. */
const NARROW = 480;

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Places the cards of a page, first come first served: right of the passage's frame, left of it, the
 * same at its text, below, above; else in the corner of the view. A card never lies on another one, and on a
 * control only when nothing else is free. What the reader sees part of has its card in the view's width.
 */
export function placeCards(wanted: readonly Wanted[], room: Room): CardPlace[] {
  if (room.view.right - room.view.left < NARROW) return wanted.map(() => 'sheet');
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

function bestPlace({ passage, height }: Wanted, room: Room, taken: readonly Box[]): Candidate {
  const corner = {
    left: room.view.right - CARD_WIDTH - 2 * MARGIN,
    top: room.view.bottom - height - 2 * MARGIN,
    mirrored: false,
  };
  const { view, page, controls } = room;
  // What is placed by itself may stand below the page's own end.
  const ground = { ...page, bottom: Math.max(page.bottom, passage?.text.bottom ?? 0) };
  const isAside = passage && (passage.text.right <= view.left || passage.text.left >= view.right);
  const limits = isAside ? page : view;
  const least = limits.left + MARGIN;
  const most = limits.right - MARGIN - CARD_WIDTH;
  const around = passage
    ? [
        ...[passage.frame, passage.text].flatMap(({ left, right, top }) => [
          { left: right + BESIDE, top: top - BETWEEN, mirrored: false },
          { left: left - BESIDE - CARD_WIDTH, top: top - BETWEEN, mirrored: true },
        ]),
        ...[passage.text.bottom + BELOW, passage.text.top - height - BELOW].map((top) => ({
          left: Math.max(least, Math.min(passage.text.left, most)),
          top,
          mirrored: false,
        })),
      ]
    : [];
  const placed = ({ mirrored, ...at }: typeof corner): Candidate => ({
    mirrored,
    box: pushDown(boxAt(at, height, ground), taken),
  });
  return (
    around
      .filter(({ left }) => left >= least && left <= most)
      .map(placed)
      .find(({ box }) => !controls.some((control) => overlaps(box, control))) ?? placed(corner)
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
