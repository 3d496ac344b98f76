import type { Block } from './elementOf';
import { hasInlineName, isText } from './inlineText';
import { isBig } from './isBig';
import { call, member } from './member';

/** So few elements are read anew as a whole, up to so many steps around a change: they may be drawn in one line. */
const FEW = 64;
const STEPS = 3;
/** The longest text that counts as a message, in UTF-16 units. */
const MESSAGE = 1000;

/** What is to be read for a change in a node: the block it is in, or what little is around that. */
export function blockAround(node: Node): Block {
  let up = node;
  for (let steps = 0, next = member(up, 'parentNode'); next; next = member(up, 'parentNode')) {
    // By the names: an element in running text may be a block, and then cuts it.
    const isPart = isText(up) || hasInlineName(up) || hasInlineName(next);
    // What is no element counts as big.
    if (!isPart && (steps++ >= STEPS || isBig(next as Block, FEW))) break;
    up = next;
  }
  // An element or a root, or else a comment, in which nothing can be found.
  return up as Block;
}

/** The text of a block as short as a message, hidden parts included; else none. */
export function messageIn(block: Block): string {
  if (isBig(block, FEW)) return '';
  const texts = call(
    member(block, 'ownerDocument') as Document,
    'createTreeWalker',
    block,
    NodeFilter.SHOW_TEXT,
  );
  let text = '';
  for (let left = FEW; text.length <= MESSAGE && left--; ) {
    const next = texts.nextNode() as Text | null;
    if (!next) return text;
    text += next.data.slice(0, MESSAGE + 1);
  }
  return '';
}
