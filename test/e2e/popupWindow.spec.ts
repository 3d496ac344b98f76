import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../support/extensionBrowser';
import { iconOf } from '../support/insideExtension';
import { browsersUnderTest, builtExtension, openBrowser } from '../support/openBrowser';
import { openStoreLab } from '../support/openStoreLab';
import { ourCards } from '../support/ourCards';
import type { PopupWindow } from '../support/popupWindow';
import { waitFor } from '../support/waitFor';

const MESSAGE = '花呗开通申请经综合评估暂未通过，请过段时间再试';
const ADDRESS = 'https://www.alipay.com/message';
const today = '2026-11-22';

// The other tests open the popup as a page, which gets its size from the window; here the window gets its size from it.
describe.each(browsersUnderTest)('the popup as it hangs from the toolbar button, in %s', (name) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { inPrivate: true });
    browser.serve(ADDRESS, `<!doctype html><meta charset="utf-8"><p>${MESSAGE}</p>`);
  });
  afterAll(() => browser?.close());

  let popup: PopupWindow;
  afterEach(() => popup?.close());

  const popupBeside = async (open: 'open' | 'openPrivate'): Promise<void> => {
    const page = await browser[open](ADDRESS);
    await waitFor(
      () => ourCards(page),
      (cards) => cards.length > 0,
    );
    popup = await browser.openPopup(page);
    await waitFor(
      () => popup.read(textOf),
      (text) => text.includes('下一个问题'),
    );
  };

  it('is as wide as it was drawn for, and shows what the tab says', async () => {
    await popupBeside('open');
    expect(await popup.read(textOf)).toContain('这句话没有说原因');
    expect(await popup.read(textOf)).not.toContain('隐私窗口');
    const { body, inner, scrolls, height } = await waitFor(
      () => popup.read(sizeOf),
      ({ inner }) => inner >= 380,
    );
    expect(body).toBe(380);
    // The bar beside it takes some.
    expect(inner).toBeLessThanOrEqual(410);
    expect(scrolls).toBe(false);
    expect(height).toBeGreaterThanOrEqual(480);
    expect(height).toBeLessThanOrEqual(600);
  });

  it('in a private window says so, helps all the same, and writes nothing down', async () => {
    await popupBeside('openPrivate');
    expect(await popup.read(textOf)).toContain('隐私窗口');
    const asked = await popup.read(questionOf);
    await popup.read(pickFirst);
    await waitFor(() => popup.read(pressButton), Boolean);
    const next = await waitFor(
      () => popup.read(questionOf),
      (question) => question !== asked,
    );
    expect(next).not.toBe('');
    const lab = await openStoreLab(browser, iconOf(builtExtension(name)));
    const kept = await lab.run(
      async (stores, day) => [(await stores.readFacts(day)).facts, (await stores.listCases()).cases],
      today,
    );
    expect(kept).toEqual([{}, []]);
    expect(await browser.troubles()).toEqual([]);
  });
});

/** These run in the popup. */
const textOf = (document: Document): string => document.body?.textContent ?? '';
const questionOf = (document: Document): string =>
  document.querySelector('fieldset legend')?.textContent ?? '';
const pickFirst = (document: Document): void =>
  document.querySelector<HTMLElement>('fieldset input')?.click();
/** Says whether there was one to press: an answer has to be picked before. */
function pressButton(document: Document): boolean {
  const button = document.querySelector<HTMLButtonElement>('fieldset button:not(:disabled)');
  button?.click();
  return button !== null;
}
function sizeOf(document: Document) {
  const { documentElement: root, body, defaultView: window } = document;
  return {
    body: body.offsetWidth,
    inner: window?.innerWidth ?? 0,
    height: window?.innerHeight ?? 0,
    scrolls: root.scrollWidth > root.clientWidth,
  };
}
