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
    const { block, cues } = next;
    if (cues.length === 0 || !member(block, 'isConnected')) continue;
    const inner: typeof waiting = [];
    let ownText = false;
    let seen = 0;
    for (let node = member(block, 'firstChild'); node; ) {
      if (isText(node)) ownText ||= /\S/.test(node.data);
      else {
        const found = cuesUnder(node, cues);
        if ((found.length > 0 || !ownText) && isElement(node)) {
          if (isInline(node)) ownText ||= /\S/.test(textOf(node));
          else if (found.length > 0) inner.push({ block: node, cues: found });
        }
      }
      if (++seen % STEP === 0) yield;
      // Where the page took the node away meanwhile, those after it moved up.
      node =
        seen % STEP === 0 && member(node, 'parentNode') !== block
          ? (member(block, 'childNodes')[seen - 1] ?? null)
          : member(node, 'nextSibling');
    }
    // Last in, first out: turned round so that blocks come in the order of the page.
    waiting.push(...inner.reverse());
    yield ownText ? readBlock(block) : undefined;
  }
}

function cuesUnder(node: Node, cues: Cues): Cues {
  const found = cuesIn(textOf(node), cues);
  return found.length > 0 && isElement(node) && isUnread(node) ? [] : found;
}
