import { type Cues, cuesIn } from './cues';
import { isElement, isInline, isText, isUnread } from './inlineText';
import { member, textOf } from './member';
import { type Block, type BlockText, readBlock } from './readBlock';

/** Nodes looked at between two chances to pause. */
const STEP = 64;

/**
 * Finds the smallest blocks under a root whose text has a cue, in the order of the page, with their own text. Yields undefined after each
 * bounded step, where the caller may pause; the page may change during a pause.
 */
export function* findBlocks(root: Block, cues: Cues): Generator<BlockText | undefined, void, undefined> {
  const waiting = [{ block: root, cues: cuesUnder(root, cues) }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.cues.length === 0 || !member(next.block, 'isConnected')) continue;
    const inner: typeof waiting = [];
    let ownText = false;
    const nodes = member(next.block, 'childNodes');
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index];
      if (isText(node)) ownText ||= /\S/.test(node.data);
      else if (isElement(node)) {
        const found = cuesUnder(node, next.cues);
        if (ownText && found.length === 0) continue;
        if (isInline(node)) ownText ||= /\S/.test(textOf(node));
        else if (found.length > 0) inner.push({ block: node, cues: found });
      }
      if (index % STEP === STEP - 1) yield;
    }
    // Last in, first out: turned round so that blocks come in the order of the page.
    waiting.push(...inner.reverse());
    yield ownText ? readBlock(next.block) : undefined;
  }
}

function cuesUnder(block: Block, cues: Cues): Cues {
  const found = cuesIn(textOf(block), cues);
  return found.length > 0 && isElement(block) && isUnread(block) ? [] : found;
}
