import { member } from './member';

/**
 * Whether a document is one we read at all: an HTML page from the web with a body, not an editor, a viewer
 * of XML or PDF, an empty page or a sandboxed frame.
 */
export function isReadable(document: Document): boolean {
  const { protocol } = document.location ?? {};
  return (
    (protocol === 'https:' || protocol === 'http:') &&
    member(document, 'contentType') === 'text/html' &&
    member(document, 'documentElement')?.localName === 'html' &&
    bodyOf(document) !== null &&
    member(document, 'designMode') !== 'on' &&
    member(document, 'defaultView') !== null &&
    member(document, 'defaultView')?.origin !== 'null'
  );
}

/** The body by its place in the tree: `document.body` can be overlaid, and a frameset is no body to us. */
export function bodyOf(document: Document): Element | null {
  let node = member(document, 'documentElement')?.lastElementChild ?? null;
  while (node !== null && member(node, 'localName') !== 'body') node = member(node, 'previousElementSibling');
  return node;
}
