import { onlyTrusted } from '../../ui/card/onlyTrusted';

/**
 * Calls back, at most once a frame, when the window changes size or something inside the page scrolls. The
 * page's own scrolling does not count: what is placed in the page moves with it. Returns the stop.
 */
export function followView(window: Window, document: Document, moved: () => void): () => void {
  const ending = new AbortController();
  let frame = 0;
  const later = onlyTrusted((event: Event) => {
    if (event.target === document || frame !== 0) return;
    frame = window.requestAnimationFrame(() => {
      frame = 0;
      moved();
    });
  });
  const options = { signal: ending.signal, passive: true, capture: true };
  window.addEventListener('scroll', later, options);
  window.addEventListener('resize', later, options);
  return () => {
    ending.abort();
    window.cancelAnimationFrame(frame);
  };
}
