import { isElement, isInline, isText, isUnread } from './inlineText';
import { member } from './member';

/** What text belongs to: an element, or a shadow root with text directly in it. */
export type Block = Element | ShadowRoot;

/** The element a block is seen at. */
export const elementOf = (block: Block): Element => (block instanceof ShadowRoot ? block.host : block);

/** A block's running text, with the way back into the page. */
export interface BlockText {
  block: Block;
  /** Text of the block outside its inner blocks; a line break where a block or a `br` stands between. */
  text: string;
  /** The place of a half-open range of `text` (UTF-16 units); null when the page has changed since. */
  rangeOf(start: number, end: number): Range | null;
  /** Reads the same place anew. */
  again(): BlockText;
}

/** The most text of one block that is read, in UTF-16 units. A longer block is cut. */
export const BLOCK_LENGTH = 20_000;

interface Piece {
  node: Text;
  start: number;
  end: number;
}

/**
 * Reads the text whose nearest block is the given one, across inline tags, so that `花<b>呗</b>` is one word.
 * Every text node of a page belongs to exactly one block.
 */
export function readBlock(block: Block): BlockText {
  const pieces: Piece[] = [];
  let text = '';
  const walk = (parent: Node): void => {
    const nodes = member(parent, 'childNodes');
    for (let index = 0; index < nodes.length && text.length < BLOCK_LENGTH; index++) {
      const node = nodes[index];
      if (isText(node)) {
        pieces.push({ node, start: text.length, end: text.length + node.data.length });
        // White space of the source is no line break to the reader; one for one, so offsets hold.
        text += node.data.replace(/[\t\n\f\r]/g, ' ');
      } else if (isElement(node) && !isUnread(node)) {
        if (isInline(node)) walk(node);
        else if (text !== '' && !text.endsWith('\n')) text += '\n';
      }
    }
  };
  walk(block);
  return {
    block,
    text: text.slice(0, BLOCK_LENGTH),
    rangeOf: (start, end) => rangeIn(pieces, start, end),
    again: () => readBlock(block),
  };
}

function rangeIn(pieces: readonly Piece[], start: number, end: number): Range | null {
  const first = pieces.find((piece) => start < piece.end);
  const last = pieces.findLast((piece) => end > piece.start);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  try {
    const range = new Range();
    range.setStart(first.node, Math.max(0, start - first.start));
    range.setEnd(last.node, Math.min(last.node.data.length, end - last.start));
    return range;
  } catch {
    // A text node was shortened between reading and marking.
    return null;
  }
}
