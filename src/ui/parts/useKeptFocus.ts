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
    let spots: readonly Spot[] = [];
    const follow = ({ target }: FocusEvent) => {
      spots = spotsOf(target as Element, within);
    };
    const mend = () => {
      const { activeElement, body } = within.ownerDocument;
      if (activeElement !== body || spots[0]?.element.isConnected !== false) return;
      const place = leftOf(spots)?.closest<HTMLElement>(PLACES) ?? within;
      focusOn(place.querySelector<HTMLElement>('h1, h2') ?? place);
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

/** An element and where it stands, which is not to be seen any more once it is taken away. */
interface Spot {
  element: Element;
  parent: Element;
  before: Element | null;
  after: Element | null;
}

/** The element itself, then what it is in, outwards. */
function spotsOf(target: Element, within: Element): readonly Spot[] {
  const found: Spot[] = [];
  for (let at = target; at !== within && at.parentElement; at = at.parentElement)
    found.push({
      element: at,
      parent: at.parentElement,
      before: at.previousElementSibling,
      after: at.nextElementSibling,
    });
  return found;
}

/** What came where the element was, or what follows there, or what it was in. */
function leftOf(spots: readonly Spot[]): Element | undefined {
  const lost = spots.find(({ parent }) => parent.isConnected);
  if (!lost) return undefined;
  const { parent, before } = lost;
  const after = lost.after?.parentElement === parent ? lost.after : null;
  const came = after ? after.previousElementSibling : parent.lastElementChild;
  return came && came !== before ? came : (after ?? parent);
}

function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
}
