// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardHost } from './cardHost';

/** This world knows no popovers: these are opened, and closed when they are taken out. */
let open: WeakSet<Element>;
let page: Document;
let tampered: ReturnType<typeof vi.fn<() => void>>;
let host: CardHost;

/** Elements a test says the page opened as modal dialogs. */
let modal: Set<Element>;

const heard = () => new Promise((done) => setTimeout(done));
const ours = () => [...(page.documentElement?.children ?? [])].at(-1) as HTMLElement;
const isShown = () => page.documentElement !== null && host.isOurs(ours()) && open.has(ours());

beforeEach(() => {
  open = new WeakSet();
  modal = new Set();
  const { matches } = Element.prototype;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    if (!selector.startsWith(':')) return matches.call(this, selector);
    return (
      (selector.includes(':popover-open') && open.has(this)) ||
      (selector.includes(':modal') && modal.has(this))
    );
  });
  HTMLElement.prototype.showPopover = function () {
    this.dispatchEvent(new Event('beforetoggle', { bubbles: true }));
    if (!this.isConnected) throw new DOMException('gone', 'InvalidStateError');
    open.add(this);
  };
  HTMLElement.prototype.hidePopover = function () {
    open.delete(this);
  };
  page = document.implementation.createHTMLDocument();
  const { querySelectorAll } = page;
  vi.spyOn(Object.getPrototypeOf(page), 'querySelectorAll').mockImplementation((selector) =>
    [...querySelectorAll.call(page, String(selector).replace(':modal', ''))].filter((one) => modal.has(one)),
  );
  tampered = vi.fn<() => void>();
  host = new CardHost(page, '', tampered);
});
afterEach(() => {
  host.show([]);
  vi.restoreAllMocks();
  for (const name of ['showPopover', 'hidePopover']) Reflect.deleteProperty(HTMLElement.prototype, name);
});

describe('CardHost', () => {
  it('counts nothing against a page that leaves it alone', async () => {
    for (let times = 0; times < 9; times++) {
      host.show([null]);
      await heard();
      host.check();
      host.show([]);
    }
    expect(tampered).not.toHaveBeenCalled();
  });

  it('does not look through a page for each change of its root’s children', async () => {
    host.show([null]);
    const look = vi.spyOn(Object.getPrototypeOf(page), 'querySelectorAll');
    const before = look.mock.calls.length;
    for (let times = 0; times < 5; times++) {
      page.documentElement.append(page.createElement('i'));
      await heard();
    }
    expect(look.mock.calls.length).toBe(before);
    expect(isShown()).toBe(false);
    ours().remove();
    page.documentElement.querySelector('div')?.remove();
    await heard();
    expect(isShown()).toBe(true);
  });

  it('throws nothing where there is no root, and stands in the next', async () => {
    const root = page.documentElement;
    root.remove();
    host.show([null]);
    host.check();
    page.append(root);
    host.check();
    expect(isShown()).toBe(true);
    root.remove();
    host.check();
    await heard();
    expect(tampered).not.toHaveBeenCalled();
  });

  it('throws nothing where it is taken out while it is to be shown, and tells it', async () => {
    page.addEventListener('beforetoggle', ({ target }) => (target as Element).remove());
    expect(() => host.show([null])).not.toThrow();
    await vi.waitFor(() => expect(tampered).toHaveBeenCalledTimes(1));
  });

  it('throws nothing where it is made the root', () => {
    host.show([null]);
    const element = ours();
    page.documentElement.remove();
    page.append(element);
    expect(() => host.check()).not.toThrow();
  });

  it('comes back from within another element, where it may be open and yet not drawn', async () => {
    host.show([null]);
    page.body.append(ours());
    await heard();
    expect(isShown()).toBe(true);
    expect(tampered).not.toHaveBeenCalled();
  });

  it('tells of a page that does not draw it for four looks', async () => {
    host.show([null]);
    vi.spyOn(ours(), 'checkVisibility').mockReturnValue(false);
    for (let looks = 0; looks < 3; looks++) {
      host.check();
      await heard();
    }
    expect(tampered).not.toHaveBeenCalled();
    host.check();
    expect(tampered).toHaveBeenCalledTimes(1);
    expect(page.documentElement.childElementCount).toBe(2);
    host.show([null]);
    expect(page.documentElement.childElementCount).toBe(2);
  });

  it('stands again on the next page', () => {
    host.show([null]);
    const look = vi.spyOn(ours(), 'checkVisibility').mockReturnValue(false);
    for (let looks = 0; looks < 4; looks++) host.check();
    look.mockRestore();
    host.forgive();
    host.show([null]);
    expect(isShown()).toBe(true);
  });

  describe('where the page opens something over it', () => {
    const dialog = (): HTMLElement => page.body.appendChild(page.createElement('dialog'));
    beforeEach(() => void vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true));
    const homeOf = (element: Element): Element | null => element.parentElement;
    const shown = (...cards: (Element | null)[]): HTMLElement => {
      host.show(cards.length > 0 ? cards : [null]);
      return ours();
    };

    it('stands in the dialog that was opened last, and on the page again when that is closed', () => {
      const [late, early] = [dialog(), dialog()];
      const element = shown();
      modal.add(early);
      host.check();
      expect(homeOf(element)).toBe(early);
      modal.add(late);
      host.check();
      expect(homeOf(element)).toBe(late);
      modal.delete(late);
      host.check();
      expect(homeOf(element)).toBe(early);
      modal.clear();
      host.check();
      expect(homeOf(element)).toBe(page.documentElement);
    });

    it('goes there with the next card, without waiting for a look', () => {
      const element = shown();
      const over = dialog();
      modal.add(over);
      host.show([null]);
      expect(homeOf(element)).toBe(over);
    });

    it('hears at once that the dialog it stands in was closed, or opened anew over it', async () => {
      const over = dialog();
      modal.add(over);
      host.show([null]);
      const element = over.lastElementChild as HTMLElement;
      const show = vi.spyOn(element, 'showPopover');
      over.toggleAttribute('open');
      await heard();
      expect(show).toHaveBeenCalledTimes(1);
      modal.clear();
      over.toggleAttribute('open');
      await heard();
      expect(homeOf(element)).toBe(page.documentElement);
    });

    it('stands in the popover of a passage, unless a dialog lies over that', () => {
      const popover = page.body.appendChild(page.createElement('div'));
      open.add(popover);
      const passage = popover.appendChild(page.createElement('p'));
      const element = shown();
      host.show([null, passage]);
      expect(homeOf(element)).toBe(popover);
      const over = dialog();
      modal.add(over);
      host.check();
      expect(homeOf(element)).toBe(over);
      over.append(popover);
      host.check();
      expect(homeOf(element)).toBe(popover);
    });

    it('finds a dialog in a shadow root by the passage put into it', () => {
      const component = page.body.appendChild(page.createElement('x-dialog'));
      const inner = component.attachShadow({ mode: 'open' }).appendChild(page.createElement('dialog'));
      const slot = inner.appendChild(page.createElement('slot'));
      const passage = component.appendChild(page.createElement('p'));
      Object.defineProperty(passage, 'assignedSlot', { value: slot });
      modal.add(inner);
      host.show([passage]);
      expect(inner.childElementCount).toBe(2);
    });

    it('counts none of it for a removal, however often, while it finds some rest', () => {
      const over = dialog();
      host.show([null]);
      for (let times = 0; times < 30; times++) {
        if (times % 2) modal.clear();
        else modal.add(over);
        host.check();
        host.check();
      }
      expect(tampered).not.toHaveBeenCalled();
    });

    it('gives up where a page does nothing else', () => {
      const over = dialog();
      host.show([null]);
      for (let times = 0; times < 30; times++) {
        if (times % 2) modal.clear();
        else modal.add(over);
        host.check();
      }
      expect(tampered).toHaveBeenCalledTimes(1);
      host.show([null]);
      host.check();
      host.show([null]);
      expect(over.childElementCount).toBe(0);
      expect(page.documentElement.childElementCount).toBe(2);
    });
  });
});
