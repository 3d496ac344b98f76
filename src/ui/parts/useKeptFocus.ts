import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** What a person would call the place they were at. */
const PLACES = 'fieldset, section, article, main';

/**
 * Keeps the focus near when what had it is taken away: it goes to the heading of what came in its place, of what
 * followed it, or of what it stood in. Left alone it would fall back to the top of the page.
 */
export function useKeptFocus(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = frame.current;
    if (!within) return;
    let near: readonly Element[] = [];
    const follow = ({ target }: FocusEvent) => {
      near = placesNear(target as Element, within);
    };
    const mend = () => {
      const { activeElement, body } = within.ownerDocument;
      if (activeElement !== body || near[0]?.isConnected !== false) return;
      const place = near.find(({ isConnected }) => isConnected)?.closest(PLACES) ?? within;
      focusOn(place.querySelector<HTMLElement>('h1, h2') ?? (place as HTMLElement));
    };
    const taken = new MutationObserver(mend);
    within.addEventListener('focusin', follow);
    taken.observe(within, { childList: true, subtree: true });
    return () => {
      within.removeEventListener('focusin', follow);
      taken.disconnect();
    };
  }, []);
}

/** The element itself, then outwards: what follows each, and what it is in. */
function placesNear(target: Element, within: Element): readonly Element[] {
  const found = [target];
  for (let at = target; at !== within && at.parentElement; at = at.parentElement)
    found.push(...(at.nextElementSibling ? [at.nextElementSibling] : []), at.parentElement);
  return found;
}

function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
}
