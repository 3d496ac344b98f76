import { childrenWithCue, hasLongList } from './childrenWithCue';
import { type Cues, cuesIn } from './cues';
import { isElement, isInline, isText, isUnread } from './inlineText';
import { isBig } from './isBig';
import { member, textOf } from './member';
import { type Block, type BlockText, readBlock } from './readBlock';

/** To look a longer text over for all cues takes longer than a step should, in UTF-16 units. */
const LONG = 300_000;

/** A block that may have one of the cues. */
interface Waiting {
  block: Block;
  cues: Cues;
  /** Too big to have been looked over: its parts may be as well. */
  big: boolean;
}

/**
 * Finds the smallest blocks under a root whose text may have a cue, in the order of the page, with their own text.
 * Yields undefined after each bounded step, where the caller may pause; the page may change during a pause.
 */
export function* findBlocks(root: Block, cues: Cues): Generator<BlockText | undefined, void, undefined> {
  const waiting = [lookAt(root, cues, true)];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { block, cues, big } = next;
    if (cues.length === 0 || !member(block, 'isConnected')) continue;
    // In a long list to ask each child takes longer than to read it, nearly always.
    const mayBeBig = big && !hasLongList(block);
    const inner: Waiting[] = [];
    let ownText = false;
    for (const children of childrenWithCue(block, cues)) {
      for (const node of children.nodes) {
        if (isText(node)) ownText ||= /\S/.test(node.data);
        else if (isElement(node)) {
          const part = lookAt(node, children.cues, mayBeBig);
          if (mayBeBig) yield;
          if (part.cues.length === 0 && ownText) continue;
          if (isInline(node)) ownText ||= /\S/.test(textOf(node));
          else if (part.cues.length > 0) inner.push(part);
        }
      }
      yield;
    }
    // Last in, first out: turned round so that blocks come in the order of the page.
    waiting.push(...inner.reverse());
    yield ownText ? readBlock(block) : undefined;
  }
}

/** Which cues a block has; all of them may, where it is too big or its text too long to look over at once. */
function lookAt(block: Block, cues: Cues, mayBeBig: boolean): Waiting {
  const big = mayBeBig && isBig(block);
  const text = big ? '' : textOf(block);
  const found = big || text.length > LONG ? cues : cuesIn(text, cues);
  const isRead = found.length === 0 || !isElement(block) || !isUnread(block);
  return { block, cues: isRead ? found : [], big };
}
