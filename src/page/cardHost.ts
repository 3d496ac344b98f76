import { element } from '../ui/card/element';
import { onlyTrusted } from '../ui/card/onlyTrusted';
import { type CardHome, createCardHome } from './cardHome';
import { call } from './member';

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
 */
export class CardHost {
  readonly root: ShadowRoot;
  readonly #host: HTMLElement;
  readonly #homeOf: (passages: readonly Element[]) => CardHome;
  readonly #tampered: () => void;
  readonly #watcher = new MutationObserver((records) => this.#meet(records));
  #passages: Element[] = [];
  #home = NOWHERE;
  /** It is to be in the page, and was not given up. */
  #wanted = false;
  #returns = 0;
  #moves = 0;

  /**
   * @param css the style sheet's text
   * @param tampered called once when the page will not let the host stay
   */
  constructor(document: Document, css: string, tampered: () => void) {
    this.#host = call(document, 'createElement', 'div');
    this.root = this.#host.attachShadow({ mode: 'closed' });
    adopt(this.root, css);
    this.#homeOf = createCardHome(document);
    this.#tampered = tampered;
    this.#host.addEventListener(
      'toggle',
      onlyTrusted(() => this.#restore()),
    );
  }

  isOurs(node: Node): boolean {
    return node === this.#host;
  }

  /** Puts the host into the page where these cards can be seen and pressed; takes it out when there are none. */
  show(cards: readonly Carded[]): void {
    this.#passages = cards.filter((element) => element !== null);
    if (cards.length === 0) this.#takeOut();
    else if (this.#wanted) this.check();
    else if (this.#returns <= MOST_RETURNS && this.#moves <= MOST_MOVES) {
      this.#wanted = true;
      this.#home = this.#homeOf(this.#passages);
      this.#put();
    }
  }

  /** Puts the host back where the page moved, hid or covered it; gives up where it does so again and again. */
  check(): void {
    if (this.#wanted && this.#restore()) this.#moves = 0;
  }

  /** Another page: the count of removals starts again. */
  forgive(): void {
    this.#returns = 0;
    this.#moves = 0;
  }

  #meet(records: readonly MutationRecord[]): void {
    // A dialog that was closed and opened again lies over what it has in it.
    if (records.some(({ target, type }) => target !== this.#host && type === 'attributes'))
      this.#home = NOWHERE;
    // A page may change its root's children all the time: what else that may mean is seen at the next look.
    else if (records.every(({ type }) => type === 'childList') && this.#isUp()) return;
    this.#restore();
  }

  /** Tells whether all was at rest. */
  #restore(): boolean {
    if (!this.#wanted) return true;
    const home = this.#homeOf(this.#passages);
    // That the page opens or closes something is nothing against us, unless it does nothing else.
    const isElsewhere = home.parent !== this.#home.parent || home.over !== this.#home.over;
    if (!isElsewhere && this.#isThere()) return true;
    this.#watcher.disconnect();
    this.#home = home;
    if (isElsewhere ? this.#moves++ < MOST_MOVES : this.#returns++ < MOST_RETURNS) this.#put();
    else {
      this.#takeOut();
      this.#tampered();
    }
    return false;
  }

  /** In the page, and on top of it. */
  #isUp(): boolean {
    return this.#host.parentNode === this.#home.parent && this.#host.matches(':popover-open');
  }

  /** Drawn, too. Our own style gives it a box wherever the page is drawn at all. */
  #isThere(): boolean {
    return this.#isUp() && this.#host.checkVisibility();
  }

  #put(): void {
    const host = this.#host;
    const { parent } = this.#home;
    if (!parent) return;
    host.popover = 'manual';
    // From before it is put in: a listener of the page may take it out at once.
    this.#watcher.observe(parent, { childList: true, attributeFilter: ['open'] });
    this.#watcher.observe(host, { attributes: true });
    try {
      if (host.parentNode !== parent) call(parent, 'append', host);
      // What is shown anew lies on top.
      else if (host.matches(':popover-open')) host.hidePopover();
      if (!host.matches(':popover-open')) host.showPopover();
    } catch {
      // It was taken out while it was to be shown, or made the root itself.
    }
  }

  #takeOut(): void {
    this.#wanted = false;
    this.#watcher.disconnect();
    this.#host.remove();
    this.#home = NOWHERE;
  }
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
