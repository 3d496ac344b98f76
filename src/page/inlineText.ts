/** What counts as running text in a page: the elements a sentence flows through, and those never read. */
import { nameOf } from './member';

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

export const isUnread = (element: Element): boolean => UNREAD.has(nameOf(element));

/** true for an element that only carries part of its parent's running text. */
export function isInline(element: Element): boolean {
  return (
    INLINE.has(nameOf(element)) &&
    (element.firstElementChild === null || element.querySelector(NOT_INLINE) === null)
  );
}
