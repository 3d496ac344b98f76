import { type Cues, cuesIn } from './cues';
import type { Block } from './elementOf';
import { member } from './member';

/** A list of so many children is read by groups first, and a group that has a cue by lots. */
const LONG_LIST = 4000;
/**
 * The share of the children before it that a group has: to get to a group takes the longer the further on it is,
 * and growing groups keep that in proportion to the list.
 */
const GROWTH = 1 / 4;
/** Children in a lot. */
export const LOT = 64;
/** A text longer than this is not looked over at once, in UTF-16 units: its parts are. */
const LONG = 2_000_000;
/** Children read twice, with the part before theirs too: a name may be spread over several, with comments between. */
const OVERLAP = 16;
/** The most children of one block that are looked at: more than any list for people, and a page may put in new ones for ever. */
const MOST = 200_000;

/** true for a block with so many children; by default, that they are read by groups. Bounded, as isBig is. */
export const hasLongList = (block: Block, many = LONG_LIST): boolean =>
  member(block, 'childNodes').item(many - 1) !== null;

/** Children of a block, and the cues to look for in them. */
export interface Children {
  nodes: readonly Node[];
  cues: Cues;
}

/**
 * The children of a block that may have one of the cues, in order and some at a time; of a long list only those in
 * lots that have one. The caller may pause after each lot; where the page changed meanwhile, a child may come twice.
 */
export function* childrenWithCue(block: Block, cues: Cues): Generator<Children, void, undefined> {
  if (!hasLongList(block)) return yield* allFrom(member(block, 'firstChild'), MOST, block, cues);
  const nodes = member(block, 'childNodes');
  const range = new Range();
  /** Up to here the children are read by lots: their group has a cue. */
  let lotsUntil = 0;
  let hits = 0;
  let at = 0;
  let first: Node | null = nodes.item(0);
  while (first && at < MOST) {
    const isLot = at < lotsUntil;
    const size = isLot ? LOT : Math.ceil(Math.max(LONG_LIST / 2, at * GROWTH) / LOT) * LOT;
    const next: Node | null = nodes.item(at + size);
    // Before what is in a child, not before the child by its number: the browser would count up to it anew each time.
    const behind = nodes.item(at + size + OVERLAP);
    if (behind) range.setEnd(behind, 0);
    else range.setEndAfter(member(block, 'lastChild') ?? first);
    range.setStart(first, 0);
    const text = range.toString();
    const found = text.length > LONG ? cues : cuesIn(text, cues);
    if (found.length > 0 && !isLot) {
      // After one group with a cue the next mostly has one too, and need not be read twice to know.
      lotsUntil = at + size * ++hits;
      continue;
    }
    if (found.length > 0) yield* allFrom(first, LOT, block, found);
    else yield { nodes: [], cues: found };
    at += size;
    // The page took out or put in some before: from here on the places are others.
    if (next && nodes.item(at) !== next)
      return yield* allFrom(member(block, 'firstChild'), MOST, block, cues);
    first = next;
  }
}

function* allFrom(
  first: Node | null,
  most: number,
  block: Block,
  cues: Cues,
): Generator<Children, void, undefined> {
  const passed: Node[][] = [];
  let node = first;
  for (let seen = 0; node && seen < most; seen += LOT) {
    const nodes: Node[] = [];
    for (; node && nodes.length < LOT; node = member(node, 'nextSibling')) nodes.push(node);
    yield { nodes, cues };
    passed.push(nodes);
    const last = lastLeft(passed, block);
    // All it passed is gone: where it was cannot be told any more, so everything is looked at.
    if (!last) most = MOST;
    const behind = last ? member(last, 'nextSibling') : member(block, 'firstChild');
    // The last may have been moved to the end: then on with the one that was to come.
    node = behind ?? (node && member(node, 'parentNode') === block ? node : null);
  }
}

/** The last that the page has left in the block, to go on behind it. */
function lastLeft(passed: Node[][], block: Block): Node | undefined {
  for (let lot = passed.at(-1); lot; passed.pop(), lot = passed.at(-1)) {
    for (let last = lot.at(-1); last; lot.pop(), last = lot.at(-1))
      if (member(last, 'parentNode') === block) return last;
  }
  return undefined;
}
