import { onlyTrusted } from '../ui/card/onlyTrusted';
import { call, member } from './member';

/** removed: the page took our element out · covered: it pushed it out of the top layer. */
export type Tampering = 'removed' | 'covered';

export interface CardHost {
  root: ShadowRoot;
  isOurs(node: Node): boolean;
  /** Puts the host into the page, or takes it out. */
  show(shown: boolean): void;
  /** Puts the host back where the page moved or covered it; gives up after three times. */
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
export function createCardHost(
  document: Document,
  css: string,
  tampered: (kind: Tampering) => void,
): CardHost {
  const element = call(document, 'createElement', 'div');
  const root = element.attachShadow({ mode: 'closed' });
  adopt(root, css);
  let wanted = false;
  let returns = 0;
  const watcher = new MutationObserver(check);

  function put(): void {
    const page = member(document, 'documentElement');
    element.popover = 'manual';
    if (!element.isConnected || element.parentNode !== page) page.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
    watcher.observe(page, { childList: true });
    watcher.observe(element, { attributes: true });
  }

  function takeOut(): void {
    watcher.disconnect();
    element.remove();
  }

  function check(): void {
    if (!wanted) return;
    const kind = !element.isConnected ? 'removed' : element.matches(':popover-open') ? null : 'covered';
    if (kind === null) return;
    watcher.disconnect();
    if (returns++ < MOST_RETURNS) {
      put();
      return;
    }
    wanted = false;
    takeOut();
    tampered(kind);
  }

  element.addEventListener('toggle', onlyTrusted(check));
  return {
    root,
    isOurs: (node) => node === element,
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
    const style = (root.ownerDocument ?? document).createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
