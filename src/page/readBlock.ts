import type { Block } from './elementOf';
import { isApart, isDrawnInline, isElement, isInline, isText, isUnread } from './inlineText';
import { isShown } from './isShown';
import { member, nameOf } from './member';

/** A block's running text, with the way back into the page. */
export interface BlockText {
  block: Block;
  /** Text of the block outside its inner blocks; a line break where a block or a `br` stands between. */
  text: string;
  /** Elements amid it that are not drawn with it, left out of it: each a block of its own. */
  apart?: readonly Element[];
  /** Elements in it that belong to it as they are drawn, not by their names. */
  running?: ReadonlySet<Block>;
  /** The place of a half-open range of `text` (UTF-16 units); null when the page has changed since. */
  rangeOf(start: number, end: number): Range | null;
  /** Reads the same place anew. */
  again(): BlockText;
}

/** The most text of one block that is read, in UTF-16 units, and the most nodes. A longer block is cut. */
export const BLOCK_LENGTH = 20_000;
/** The most of one text that is looked at for that: white space that is not drawn does not count. */
const MOST_DATA = 200_000;
/** The most elements of one block that are asked how they are drawn. */
const MOST_ASKED = 1000;

interface Piece {
  node: Text;
  /** Place in the block's text. */
  start: number;
  end: number;
  /** What is to be added for a place in the node. */
  shift: number;
}

/**
 * Reads the text whose nearest block is the given one, across inline tags, so that `花<b>呗</b>` is one word.
 * Every text node of a page belongs to exactly one block.
 */
export function readBlock(block: Block): BlockText {
  const pieces: Piece[] = [];
  const apart: Element[] = [];
  const running = new Set<Element>();
  // In a block that is not shown styles tell nothing, and are dearer still.
  const budget = { left: isShown(block) ? MOST_ASKED : 0 };
  // What a running element has inside is running text too: that is asked of it as a whole.
  const isRunning = (element: Element): unknown =>
    member(element, 'parentNode') !== block ||
    isInline(element) ||
    (isDrawnInline(element, budget) && running.add(element));
  let text = '';
  let node: Node | null = member(block, 'firstChild');
  for (let seen = 0; node && seen < BLOCK_LENGTH && text.length < BLOCK_LENGTH; seen++) {
    let inner: Node | null = null;
    if (isText(node)) text = withText(text, node, pieces);
    else if (isElement(node) && !isUnread(node)) {
      const first = member(node, 'firstChild');
      const isIn = nameOf(node) !== 'br' && isRunning(node);
      if (first && budget.left-- > 0 && isApart(node)) {
        if (isIn) apart.push(node);
      } else if (isIn) inner = first;
      else if (text && !text.endsWith('\n')) text += '\n';
    }
    node = inner ?? nodeAfter(node, block);
  }
  return {
    block,
    text: text.slice(0, BLOCK_LENGTH),
    apart,
    running,
    rangeOf: (start, end) => rangeIn(pieces, start, end),
    again: () => readBlock(block),
  };
}

/** White space of the source is drawn as one space, however much of it there is. */
function withText(text: string, node: Text, pieces: Piece[]): string {
  let longer = text;
  let at = 0;
  for (const part of node.data.slice(0, MOST_DATA).split(/(\s{2,})/)) {
    const start = longer.length;
    longer += part.replace(/\s+/g, ' ');
    pieces.push({ node, start, end: longer.length, shift: at - start });
    at += part.length;
  }
  return longer;
}

function nodeAfter(node: Node, block: Node): Node | null {
  for (let up: Node | null = node; up && up !== block; up = member(up, 'parentNode')) {
    const next = member(up, 'nextSibling');
    if (next) return next;
  }
  return null;
}

function rangeIn(pieces: readonly Piece[], start: number, end: number): Range | null {
  const first = pieces.find((piece) => start < piece.end);
  const last = pieces.findLast((piece) => end > piece.start);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  try {
    const range = new Range();
    range.setStart(first.node, Math.max(start, first.start) + first.shift);
    range.setEnd(last.node, Math.min(last.node.data.length, end + last.shift));
    return range;
  } catch {
    // A text node was shortened between reading and marking.
    return null;
  }
}
