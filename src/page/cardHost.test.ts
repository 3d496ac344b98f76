// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardHost, createCardHost } from './cardHost';

/** This world knows no popovers: these are opened, and closed when they are taken out. */
let open: WeakSet<Element>;
let page: Document;
let tampered: ReturnType<typeof vi.fn<() => void>>;
let host: CardHost;

const heard = () => new Promise((done) => setTimeout(done));
const ours = () => [...(page.documentElement?.children ?? [])].at(-1) as HTMLElement;
const isShown = () => page.documentElement !== null && host.isOurs(ours()) && open.has(ours());

beforeEach(() => {
  open = new WeakSet();
  const { matches } = Element.prototype;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector === ':popover-open' ? open.has(this) : matches.call(this, selector);
  });
  HTMLElement.prototype.showPopover = function () {
    this.dispatchEvent(new Event('beforetoggle', { bubbles: true }));
    if (!this.isConnected) throw new DOMException('gone', 'InvalidStateError');
    open.add(this);
  };
  page = document.implementation.createHTMLDocument();
  tampered = vi.fn<() => void>();
  host = createCardHost(page, '', tampered);
});
afterEach(() => {
  host.show(false);
  vi.restoreAllMocks();
  Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
});

describe('createCardHost', () => {
  it('counts nothing against a page that leaves it alone', async () => {
    for (let times = 0; times < 9; times++) {
      host.show(true);
      await heard();
      host.check();
      host.show(false);
    }
    expect(tampered).not.toHaveBeenCalled();
  });

  it('throws nothing where there is no root, and stands in the next', async () => {
    const root = page.documentElement;
    root.remove();
    host.show(true);
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
    expect(() => host.show(true)).not.toThrow();
    await vi.waitFor(() => expect(tampered).toHaveBeenCalledTimes(1));
  });

  it('throws nothing where it is made the root', () => {
    host.show(true);
    const element = ours();
    page.documentElement.remove();
    page.append(element);
    expect(() => host.check()).not.toThrow();
  });

  it('comes back from within another element, where it may be open and yet not drawn', async () => {
    host.show(true);
    page.body.append(ours());
    await heard();
    expect(isShown()).toBe(true);
    expect(tampered).not.toHaveBeenCalled();
  });

  it('tells of a page that does not draw it for four looks', async () => {
    host.show(true);
    vi.spyOn(ours(), 'checkVisibility').mockReturnValue(false);
    for (let looks = 0; looks < 3; looks++) {
      host.check();
      await heard();
    }
    expect(tampered).not.toHaveBeenCalled();
    host.check();
    expect(tampered).toHaveBeenCalledTimes(1);
    expect(page.documentElement.childElementCount).toBe(2);
    host.show(true);
    expect(page.documentElement.childElementCount).toBe(2);
  });

  it('stands again on the next page', () => {
    host.show(true);
    const look = vi.spyOn(ours(), 'checkVisibility').mockReturnValue(false);
    for (let looks = 0; looks < 4; looks++) host.check();
    look.mockRestore();
    host.forgive();
    host.show(true);
    expect(isShown()).toBe(true);
  });
});
