import { member } from './member';

/**
 * Whether a document is one we read at all: an HTML page from the web, not a viewer of XML or PDF, an empty page or
 * a sandboxed frame. What a page may change later, its body or that it is an editor, is asked at each reading.
 */
export function isReadable(document: Document): boolean {
  const { protocol } = document.location ?? {};
  const window = member(document, 'defaultView');
  return (
    (protocol === 'https:' || protocol === 'http:') &&
    member(document, 'contentType') === 'text/html' &&
    member(document, 'documentElement')?.localName === 'html' &&
    window !== null &&
    // A page may send itself a sandbox; it is shown under its address all the same.
    (window.origin !== 'null' || window.parent === window)
  );
}

/** The body by its place in the tree: `document.body` can be overlaid, and a frameset is no body to us. */
export const bodyOf = (document: Document): Element | undefined =>
  partsOf(document).find((part) => member(part, 'localName') === 'body');

/** All that is shown: the body, and whatever else a page puts beside its head. */
export const partsOf = (document: Document): Element[] =>
  [...(member(document, 'documentElement')?.children ?? [])].filter(
    (part) => member(part, 'localName') !== 'head',
  );
