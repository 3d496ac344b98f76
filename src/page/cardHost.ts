import { element } from '../ui/card/element';
import { onlyTrusted } from '../ui/card/onlyTrusted';
import { type CardHome, createCardHome } from './cardHome';
import { call } from './member';

export interface CardHost {
  root: ShadowRoot;
  isOurs(node: Node): boolean;
  /** Puts the host into the page where these cards can be seen and pressed; takes it out when there are none. */
  show(cards: readonly Carded[]): void;
  /** Puts the host back where the page moved, hid or covered it; gives up where it does so again and again. */
  check(): void;
  /** Another page: the count of removals starts again. */
  forgive(): void;
}

/** The element a card's passage stands in; null in another frame. */
type Carded = Element | null;

/** How often a host that the page takes away is put back. */
const MOST_RETURNS = 3;
/** How often it follows what the page opens and closes without finding it at rest once. */
const MOST_MOVES = 10;
const NOWHERE: CardHome = { parent: null, over: null };

/**
 * The one element we add to a page: a popover in the top layer, where the page's opacity, filters and
 * stacking do not reach, with a closed root and its own style sheet. It has no size, class or id, and holds
 * nothing personal: a closed root is not a secret.
 * @param css the style sheet's text
 * @param tampered called once when the page will not let the host stay
 */
export function createCardHost(document: Document, css: string, tampered: () => void): CardHost {
  const host = call(document, 'createElement', 'div');
  const root = host.attachShadow({ mode: 'closed' });
  adopt(root, css);
  const homeOf = createCardHome(document);
  let passages: Element[] = [];
  let wanted = false;
  let returns = 0;
  let moves = 0;
  let home = NOWHERE;
  const watcher = new MutationObserver((records) => {
    // A dialog that was closed and opened again lies over what it has in it.
    if (records.some(({ target, type }) => target !== host && type === 'attributes')) home = NOWHERE;
    restore();
  });

  /** In the page, and on top of it. Our own style gives it a box wherever the page is drawn at all. */
  const isThere = (): boolean =>
    host.parentNode === home.parent && host.matches(':popover-open') && host.checkVisibility();

  function put(): void {
    const { parent } = home;
    if (!parent) return;
    host.popover = 'manual';
    // From before it is put in: a listener of the page may take it out at once.
    watcher.observe(parent, { childList: true, attributeFilter: ['open'] });
    watcher.observe(host, { attributes: true });
    try {
      if (host.parentNode !== parent) call(parent, 'append', host);
      // What is shown anew lies on top.
      else if (host.matches(':popover-open')) host.hidePopover();
      if (!host.matches(':popover-open')) host.showPopover();
    } catch {
      // It was taken out while it was to be shown, or made the root itself.
    }
  }

  function takeOut(): void {
    watcher.disconnect();
    host.remove();
    home = NOWHERE;
  }

  /** Tells whether all was at rest. */
  function restore(): boolean {
    if (!wanted) return true;
    const now = homeOf(passages);
    // That the page opens or closes something is nothing against us, unless it does nothing else.
    const isElsewhere = now.parent !== home.parent || now.over !== home.over;
    if (!isElsewhere && isThere()) return true;
    watcher.disconnect();
    home = now;
    if (isElsewhere ? moves++ < MOST_MOVES : returns++ < MOST_RETURNS) put();
    else {
      wanted = false;
      takeOut();
      tampered();
    }
    return false;
  }

  function check(): void {
    if (wanted && restore()) moves = 0;
  }

  host.addEventListener('toggle', onlyTrusted(restore));
  return {
    root,
    isOurs: (node) => node === host,
    show: (cards) => {
      passages = cards.filter((element) => element !== null);
      if (cards.length === 0) {
        wanted = false;
        takeOut();
      } else if (wanted) check();
      else if (returns <= MOST_RETURNS && moves <= MOST_MOVES) {
        wanted = true;
        home = homeOf(passages);
        put();
      }
    },
    check,
    forgive: () => {
      returns = 0;
      moves = 0;
    },
  };
}

function adopt(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let a content script adopt a sheet of its own making.
    root.append(element('style', {}, css));
  }
}
