import { call } from './member';
import type { Block } from './readBlock';

/** Words a page shows through attributes: labels of controls, hints in fields, names for screen readers. */
const LABELLED =
  'input[placeholder],textarea[placeholder],[aria-label],[title],img[alt],input[type=button],input[type=submit]';
const NAMES = ['aria-label', 'placeholder', 'title', 'alt'];
/** The most labelled elements read per pass, and the longest label in UTF-16 units. */
const MOST = 2000;
const LENGTH = 200;

export interface Label {
  element: Element;
  text: string;
}

/** Lists the labels under a block; asked on Ant's own hosts only, where a message may stand in one. */
export function labelsIn(root: Block): Label[] {
  const labels: Label[] = [];
  for (const element of [...call(root as Element, 'querySelectorAll', LABELLED)].slice(0, MOST)) {
    const text = labelOf(element);
    if (text !== '') labels.push({ element, text });
  }
  return labels;
}

/** The label an element shows now; empty when it has none. */
export function labelOf(element: Element): string {
  const attribute = (name: string): string => call(element, 'getAttribute', name)?.trim() ?? '';
  // The `value` of a field is the reader's own; only a button's is the page's.
  const isButton = element.matches('input[type=button],input[type=submit]');
  const label = [...(isButton ? ['value'] : []), ...NAMES].map(attribute).find(Boolean) ?? '';
  return label.slice(0, LENGTH);
}
