import type { CueTest } from './cueTest';
import { isElement, isInline, isText, isUnread } from './inlineText';
import { member, textOf } from './member';
import type { Block } from './readBlock';

/** Nodes looked at between two chances to pause. */
const STEP = 64;

/**
 * Finds the smallest blocks under a root whose text passes the cheap test. Yields undefined after each
 * bounded step, where the caller may pause; the page may change during a pause.
 */
export function* findBlocks(root: Block, hasCue: CueTest): Generator<Block | undefined, void, undefined> {
  const waiting: Block[] = passes(root, hasCue) ? [root] : [];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    if (!member(parent, 'isConnected')) continue;
    const nodes = member(parent, 'childNodes');
    const inner: Block[] = [];
    let ownText = false;
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index];
      if (isText(node)) ownText ||= node.data.trim() !== '';
      else if (isElement(node)) {
        if (isInline(node)) ownText ||= textOf(node).trim() !== '';
        else if (passes(node, hasCue)) inner.push(node);
      }
      if (index % STEP === STEP - 1) yield;
    }
    // Last in, first out: turned round so that blocks come in the order of the page.
    waiting.push(...inner.reverse());
    yield ownText ? parent : undefined;
  }
}

const passes = (block: Block, hasCue: CueTest): boolean =>
  !(isElement(block) && isUnread(block)) && hasCue(textOf(block));
