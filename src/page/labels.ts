import type { Block } from './elementOf';
import { isElement } from './inlineText';
import { call } from './member';
import type { BlockText } from './readBlock';

/** What shows words through attributes, each by a selector that the browser answers without trying every element. */
const LABELLED = ['[aria-label]', '[title]', 'input', 'textarea', 'img'];
const NAMES = ['aria-label', 'placeholder', 'title', 'alt'];
/** The attributes that labels stand in; `value` is a button's only. */
export const ATTRIBUTES = [...NAMES, 'value'];
/** The most labelled elements read per pass, and the longest label in UTF-16 units. */
const MOST = 2000;
const LENGTH = 200;

/**
 * Lists the labels of controls, hints in fields and names for screen readers in a tree, each as if it were
 * a block of its own; asked on Ant's own hosts only, where a message may stand in one.
 */
export function* labelsIn(root: Block): Generator<BlockText, void, undefined> {
  const elements = new Set<Element>(isElement(root) ? [root] : []);
  for (const selector of LABELLED) {
    const list = call(root, 'querySelectorAll', selector);
    for (let at = 0; at < list.length && elements.size < MOST; at++) elements.add(list[at] as Element);
  }
  for (const element of elements) yield labelOf(element);
}

/** The labels an element has now, a line each; empty when it has none. */
function labelOf(element: Element): BlockText {
  const attribute = (name: string): string => call(element, 'getAttribute', name)?.trim() ?? '';
  // The `value` of a field is the reader's own; only a button's is the page's.
  const isButton = call(element, 'matches', 'input[type=button],input[type=submit]');
  const labels = [...(isButton ? ['value'] : []), ...NAMES].map(attribute).filter(Boolean);
  return {
    block: element,
    text: [...new Set(labels)].map((label) => label.slice(0, LENGTH)).join('\n'),
    rangeOf: () => null,
    again: () => labelOf(element),
  };
}
