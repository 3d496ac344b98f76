import { type Cues, cuesIn } from './cues';
import { isElement, isInline, isText, isUnread } from './inlineText';
import { member, textOf } from './member';
import { type Block, type BlockText, readBlock } from './readBlock';

/** Nodes looked at between two chances to pause. */
const STEP = 64;
/** A text that takes a cue more than a moment, in UTF-16 units. */
const LONG = 100_000;
/** The most nodes of one block that are looked at: more than any list for people, and a page may put in new ones for ever. */
const MOST_NODES = 200_000;

/**
 * Finds the smallest blocks under a root whose text has a cue, in the order of the page, with their own text.
 * Yields undefined after each bounded step, where the caller may pause; the page may change during a pause.
 */
export function* findBlocks(root: Block, cues: Cues): Generator<BlockText | undefined, void, undefined> {
  const waiting = [{ block: root, cues: yield* cuesUnderRoot(root, cues) }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { block, cues } = next;
    if (cues.length === 0 || !member(block, 'isConnected')) continue;
    const inner: typeof waiting = [];
    let ownText = false;
    const passed: Node[] = [];
    let node = member(block, 'firstChild');
    for (let seen = 1; node && seen <= MOST_NODES; seen++) {
      if (isText(node)) ownText ||= /\S/.test(node.data);
      else {
        const found = cuesUnder(node, cues);
        if ((found.length > 0 || !ownText) && isElement(node)) {
          if (isInline(node)) ownText ||= /\S/.test(textOf(node));
          else if (found.length > 0) inner.push({ block: node, cues: found });
        }
      }
      passed.push(node);
      if (seen % STEP === 0) {
        yield;
        leaveOut(passed, block);
      }
      const last = passed.at(-1);
      node = last ? member(last, 'nextSibling') : member(block, 'firstChild');
    }
    // Last in, first out: turned round so that blocks come in the order of the page.
    waiting.push(...inner.reverse());
    yield ownText ? readBlock(block) : undefined;
  }
}

/** Takes from the end what the page took out of the block meanwhile: the way goes on behind what is left. */
function leaveOut(passed: Node[], block: Block): void {
  for (let last = passed.at(-1); last && member(last, 'parentNode') !== block; last = passed.at(-1))
    passed.pop();
}

/** A whole page's text may be long: each cue looked for in it is a step of its own. */
function* cuesUnderRoot(root: Block, cues: Cues): Generator<undefined, Cues, undefined> {
  if (isElement(root) && isUnread(root)) return [];
  const text = textOf(root);
  const found: RegExp[] = [];
  for (const cue of cues) {
    if (text.length > LONG) yield;
    if (cue.test(text)) found.push(cue);
  }
  return found;
}

function cuesUnder(node: Node, cues: Cues): Cues {
  const found = cuesIn(textOf(node), cues);
  return found.length > 0 && isElement(node) && isUnread(node) ? [] : found;
}
