const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
const DRAWN = new Set(['svg', 'path', 'circle', 'rect']);

/** A text, an element, or nothing. */
export type Child = Node | string | false;

/**
 * Makes an element of a card. The cards are too few and too plain for a library that would be loaded into every
 * page; and a page can overlay the members of its document, so these are called past that.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElement {
  const namespace = DRAWN.has(name) ? SVG : HTML;
  const made = Document.prototype.createElementNS.call(document, namespace, name) as HTMLElement;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children.filter((child) => child !== false));
  return made;
}
