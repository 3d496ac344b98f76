/** Makes a handler deaf to events a page's script made up: only what the reader or the browser did counts. */
export function onlyTrusted<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) handler(event);
  };
}
