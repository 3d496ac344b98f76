import { CARD_WIDTH, type CardPlace } from '../ui/card/types';

/** Px, in one and the same coordinate system: the document's. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Wanted {
  /** The passage the card belongs to; null when it stands in another frame. */
  passage: Box | null;
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
const BETWEEN = 8;
const MARGIN = 8;
/** Below this width a card is a sheet at the lower edge. */
const NARROW = 480;

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Places the cards of a page, first come first served: right of the passage, left of it, below, above; else
 * in the corner of the view. A card never lies on another one, and on a control only when nothing else is free.
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
  const around = passage
    ? [
        { left: passage.right + BESIDE, top: passage.top - BETWEEN, mirrored: false },
        { left: passage.left - BESIDE - CARD_WIDTH, top: passage.top - BETWEEN, mirrored: true },
        { left: passage.left, top: passage.bottom + 16, mirrored: false },
        { left: passage.left, top: passage.top - height - 16, mirrored: false },
      ]
    : [];
  const candidates = [...around, corner]
    .filter(({ left }) => left >= MARGIN && left + CARD_WIDTH <= room.page.right - MARGIN)
    .map(({ mirrored, ...at }) => ({ mirrored, box: pushDown(boxAt(at, height, room.page), taken) }));
  const free = candidates.find(({ box }) => !room.controls.some((control) => overlaps(box, control)));
  return (
    free ?? candidates.at(-1) ?? { mirrored: false, box: pushDown(boxAt(corner, height, room.page), taken) }
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
