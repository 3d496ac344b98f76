import { useEffect, useRef } from 'preact/hooks';
import type { PopupState } from './popupState';

/** A new screen starts at its top, with the focus on its heading. */
export function useScreenFocus({ place, message, reopened }: PopupState) {
  const frame = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    // A question opened again takes the focus itself.
    if (reopened) return;
    frame.current?.scrollIntoView?.({ block: 'start' });
    frame.current?.querySelector<HTMLElement>('h1, h2')?.focus({ preventScroll: true });
  }, [place, message]);
  return frame;
}
