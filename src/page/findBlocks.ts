import { childrenWithCue, hasLongList, LOT } from './childrenWithCue';
import { type Cues, cuesIn } from './cues';
import type { Block } from './elementOf';
import { isElement, isInline, isUnread } from './inlineText';
import { isBig } from './isBig';
import { member, textOf } from './member';
import { type BlockText, readBlock } from './readBlock';

/** To look a longer text over for all cues takes longer than a step should, in UTF-16 units. */
const LONG = 300_000;

/** Of a block with as many parts none is asked how it is drawn, as long as all are blocks by their names. */
const MOST_PARTS = 500;

/** A block that may have one of the cues. */
interface Waiting {
  block: Block;
  cues: Cues;
  /** Of its text, in UTF-16 units; infinite where it is too big to be looked over: its parts may be as well. */
  length: number;
}

/**
 * Finds the smallest blocks under a root whose text may have a cue, in the order of the page, with their own text,
 * and those around them, which may have text as well.
 * Yields undefined after each bounded step, where the caller may pause; the page may change during a pause.
 */
export function* findBlocks(root: Block, cues: Cues): Generator<BlockText | undefined, void, undefined> {
  const waiting = [lookAt(root, cues, true)];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { block, cues, length } = next;
    if (cues.length === 0 || !member(block, 'isConnected')) continue;
    // In a long list to ask each child takes longer than to read it, nearly always.
    const mayBeBig = length === Infinity && !hasLongList(block);
    const inner: Waiting[] = [];
    // Without text of its own: its parts may be drawn in one line, whatever their names.
    let isRead = !hasLongList(block, MOST_PARTS);
    for (const children of childrenWithCue(block, cues)) {
      for (const node of children.nodes) {
        if (isElement(node)) {
          const part = lookAt(node, children.cues, mayBeBig);
          if (isInline(node)) isRead = true;
          else if (part.cues.length > 0) inner.push(part);
          if (mayBeBig || part.length > LONG / LOT) yield;
        } else isRead ||= /\S/.test(textOf(node));
      }
      yield;
    }
    const own = isRead ? readBlock(block) : undefined;
    // Last in, first out: turned round so that blocks come in the order of the page.
    waiting.push(...inner.filter((part) => !own?.running?.has(part.block)).reverse());
    yield own;
  }
}

/** Which cues a block has; all of them may, where it is too big to look over at once. */
function lookAt(block: Block, cues: Cues, mayBeBig: boolean): Waiting {
  const text = mayBeBig && isBig(block) ? undefined : textOf(block);
  const length = text?.length ?? Infinity;
  const found = text === undefined || length > LONG ? cues : cuesIn(text, cues);
  return { block, cues: isUnread(block) ? [] : found, length };
}
