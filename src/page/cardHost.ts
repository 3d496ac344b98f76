import { element } from '../ui/card/element';
import { onlyTrusted } from '../ui/card/onlyTrusted';
import { call, member } from './member';

export interface CardHost {
  root: ShadowRoot;
  isOurs(node: Node): boolean;
  /** Puts the host into the page, or takes it out. */
  show(shown: boolean): void;
  /** Puts the host back where the page moved or hid it; gives up after three times. */
  check(): void;
  /** Another page: the count of removals starts again. */
  forgive(): void;
}

/** How often a host that the page takes away is put back. */
const MOST_RETURNS = 3;

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
  let wanted = false;
  let returns = 0;
  const watcher = new MutationObserver(check);

  /** null in a page that took its root out, or is written anew. */
  const pageRoot = (): Element | null => member(document, 'documentElement');

  /** In the page, and on top of it. Our own style gives it a box wherever the page is drawn at all. */
  const isThere = (): boolean =>
    host.parentNode === pageRoot() && host.matches(':popover-open') && host.checkVisibility();

  function put(): void {
    const page = pageRoot();
    if (!page) return;
    host.popover = 'manual';
    // From before it is put in: a listener of the page may take it out at once.
    watcher.observe(page, { childList: true });
    watcher.observe(host, { attributes: true });
    try {
      if (host.parentNode !== page) page.append(host);
      if (!host.matches(':popover-open')) host.showPopover();
    } catch {
      // It was taken out while it was to be shown, or made the root itself.
    }
  }

  function takeOut(): void {
    watcher.disconnect();
    host.remove();
  }

  function check(): void {
    if (!wanted || isThere()) return;
    watcher.disconnect();
    if (returns++ < MOST_RETURNS) {
      put();
      return;
    }
    wanted = false;
    takeOut();
    tampered();
  }

  host.addEventListener('toggle', onlyTrusted(check));
  return {
    root,
    isOurs: (node) => node === host,
    show: (shown) => {
      if (shown === wanted || (shown && returns > MOST_RETURNS)) return;
      wanted = shown;
      if (shown) put();
      else takeOut();
    },
    check,
    forgive: () => {
      returns = 0;
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
