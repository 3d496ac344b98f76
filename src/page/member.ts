/**
 * A page can overlay the members of its forms and of the document by naming elements after them
 * (`<input name=parentNode>`, `<img name=body>`), for extensions too. These two read and call past that.
 * Nothing else can be overlaid, so everything else is read directly.
 */
const overlayable = (node: Node): boolean => node instanceof HTMLFormElement || node instanceof Document;

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

/** A node's text, hidden parts included. What overlays it is an element, never a string. */
export function textOf(node: Node): string {
  const text: unknown = node.textContent;
  return typeof text === 'string' ? text : (member(node, 'textContent') ?? '');
}
