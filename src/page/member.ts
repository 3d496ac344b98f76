// A page can overlay the members of its forms and of the document by naming elements after them
// (`<input name=parentNode>`, `<img name=body>`), for extensions too. `member` and `call` read past that;
// of elements other than forms and of texts nothing can be overlaid, so those are read directly.

function overlayable(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return false;
  // By the name, which is quicker asked for than the class; what overlays it is no string, and what is no element has none.
  const name: unknown = (node as Element).localName;
  return name === 'form' || typeof name !== 'string';
}

/** Reads a member of a node as the platform defines it. */
export function member<T extends Node, K extends keyof T>(node: T, key: K): T[K] {
  return overlayable(node) ? Reflect.get(Object.getPrototypeOf(node), key, node) : node[key];
}

type Arguments<F> = F extends (...given: infer A) => unknown ? A : never;
type Result<F> = F extends (...given: never[]) => infer R ? R : never;

/** Calls a method of a node as the platform defines it. */
export function call<T extends Node, K extends keyof T>(
  node: T,
  key: K,
  ...given: Arguments<T[K]>
): Result<T[K]> {
  return Reflect.apply(member(node, key) as (...given: unknown[]) => Result<T[K]>, node, given);
}

// What overlays a text or a name is an element, never a string: these two need not ask first, and are asked
// of every element of a page.

/** A node's text, hidden parts included. */
export function textOf(node: Node): string {
  const text: unknown = node.textContent;
  return typeof text === 'string' ? text : (member(node, 'textContent') ?? '');
}

/** An element's local name. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : member(element, 'localName');
}
