import type { CueTest } from './cueTest';
import { isElement, isInline, isText, isUnread } from './inlineText';
import { call, member, textOf } from './member';
import type { Block } from './readBlock';

/** Sibling nodes tested in one go: one native string instead of a wrapper per node. */
const GROUP = 256;
/** A subtree larger than this is not tested as a whole, so that no step takes long. Elements. */
const LARGE = 12_000;

const sizeOf = (block: Block): number =>
  isElement(block) ? call(block, 'getElementsByTagName', '*').length : block.querySelectorAll('*').length;

/**
 * Finds the smallest blocks under a root whose text passes the cheap test. Yields undefined after each
 * bounded step, where the caller may pause; the page may change during a pause.
 */
export function* findBlocks(root: Block, hasCue: CueTest): Generator<Block | undefined, void, undefined> {
  const waiting: Block[] = [root];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    if (!member(parent, 'isConnected') || (isElement(parent) && isUnread(parent))) continue;
    if (sizeOf(parent) <= LARGE && !hasCue(textOf(parent))) {
      yield;
      continue;
    }
    let ownText = false;
    const inner: Block[] = [];
    const nodes = member(parent, 'childNodes');
    for (let from = 0; from < nodes.length; from += GROUP) {
      if (nodes.length <= GROUP || hasCue(groupText(parent, from, nodes.length))) {
        ownText = sortGroup(nodes, from, inner) || ownText;
      }
      yield;
    }
    // Last in, first out: turned round so that blocks come in the order of the page.
    waiting.push(...inner.reverse());
    if (ownText) yield parent;
  }
}

function groupText(parent: Node, from: number, count: number): string {
  const range = new Range();
  range.setStart(parent, from);
  range.setEnd(parent, Math.min(from + GROUP, count));
  return range.toString();
}

/** Adds the inner blocks of a group to `inner`; returns whether the group has running text of its own. */
function sortGroup(nodes: NodeListOf<ChildNode>, from: number, inner: Block[]): boolean {
  let ownText = false;
  for (let index = from; index < Math.min(from + GROUP, nodes.length); index++) {
    const node = nodes[index];
    if (isText(node)) ownText ||= node.data.trim() !== '';
    else if (isElement(node)) {
      if (isInline(node)) ownText ||= textOf(node).trim() !== '';
      else inner.push(node);
    }
  }
  return ownText;
}
