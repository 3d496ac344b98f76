/** What counts as running text in a page: the elements a sentence flows through, and those never read. */
import { call, nameOf } from './member';

const names = (list: string): Set<string> => new Set(list.split(' '));
const INLINE = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
);
const NOT_INLINE = `:not(${[...INLINE, 'br', 'img', 'svg', 'svg *'].join(',')})`;

/** Elements whose text is code, not shown, or the reader's own typing. */
const UNREAD = names(
  'script style template noscript textarea input iframe object embed canvas audio video svg math head title',
);

// By the type, which is quicker asked for than the class; what overlays the type of a form is no number.
export function isElement(node: Node | undefined): node is Element {
  const type: unknown = node?.nodeType;
  return type === Node.ELEMENT_NODE || (typeof type !== 'number' && node instanceof Element);
}
export const isText = (node: Node | undefined): node is Text => node?.nodeType === Node.TEXT_NODE;

// Nodes other than elements have no name, so they may be asked as well.

export const isUnread = (node: Node): boolean => UNREAD.has(nameOf(node as Element));

/** true for an element named as part of a sentence, whatever is in it. */
export const hasInlineName = (node: Node): boolean => INLINE.has(nameOf(node as Element));

/** true for an element that only carries part of its parent's running text. */
export function isInline(element: Element): boolean {
  return (
    hasInlineName(element) &&
    (element.firstElementChild === null || element.querySelector(NOT_INLINE) === null)
  );
}

/** How many elements may still be asked how they are drawn. */
export interface Budget {
  left: number;
}

/**
 * The same by how it is drawn, whatever the name: a custom element, a `div` with `display: inline`, or nothing to be
 * seen at all. To ask for styles is dear: only where there is a cue.
 */
export function isDrawnInline(element: Element, budget: Budget): boolean {
  let one: Element | null = element;
  for (let at = 0; one && budget.left-- > 0 && isLine(one); at++) {
    one = call(element, 'getElementsByTagName', '*').item(at);
  }
  return one === null;
}

/** A button is drawn in the line as well, but says something of its own. */
const isLine = (element: Element): boolean =>
  hasInlineName(element) ||
  (nameOf(element) !== 'button' && /^(inline|contents|none)/.test(getComputedStyle(element).display));

/** true for an element that is not drawn though the text around it is. */
export function isApart(element: Element): boolean {
  const { display, visibility, opacity } = getComputedStyle(element);
  return display === 'none' || visibility !== 'visible' || opacity === '0' || isFilled(element);
}

/** true for a slot that draws what was put into it, not its own text. */
export const isFilled = (element: Element): boolean =>
  element instanceof HTMLSlotElement && element.assignedNodes().length > 0;
