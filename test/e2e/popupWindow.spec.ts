import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { localDay } from '../../src/day';
import type { ExtensionBrowser } from '../support/extensionBrowser';
import { iconOf } from '../support/insideExtension';
import { browsersUnderTest, builtExtension, openBrowser } from '../support/openBrowser';
import { openStoreLab } from '../support/openStoreLab';
import { ourCards } from '../support/ourCards';
import type { PopupWindow } from '../support/popupWindow';
import { waitFor } from '../support/waitFor';

const MESSAGE = '花呗开通申请经综合评估暂未通过，请过段时间再试';
const ADDRESS = 'https://www.alipay.com/message';

// The other tests open the popup as a page, which gets its size from the window; here the window gets its size from it.
describe.each(browsersUnderTest)('the popup as it hangs from the toolbar button, in %s', (name) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { inPrivate: true });
    browser.serve(ADDRESS, `<!doctype html><meta charset="utf-8"><p>${MESSAGE}</p>`);
  });
  afterAll(() => browser?.close());

  let popup: PopupWindow;
  let tabs = 0;
  afterEach(() => popup?.close());

  const popupBeside = async (open: 'open' | 'openPrivate'): Promise<void> => {
    // Each at an address of its own, by which its tab is found.
    const page = await browser[open](`${ADDRESS}?${open}${tabs++}`);
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

  /** Answers the first question for this time only. @returns whether the answer could have been kept */
  const answer = async (): Promise<boolean> => {
    const asked = await popup.read(questionOf);
    const mayKeep = (await popup.read(textOf)).includes('答好了，记下来');
    await popup.read(pickFirst);
    await waitFor(() => popup.read(pressButton), Boolean);
    const next = await waitFor(
      () => popup.read(questionOf),
      (question) => question !== asked,
    );
    expect(next).not.toBe('');
    return mayKeep;
  };
  /** What lies in the stores: facts, cases and where the user left off. */
  const kept = async () => {
    const lab = await openStoreLab(browser, iconOf(builtExtension(name)));
    const [facts, cases] = await lab.run(
      async (stores, day) => [(await stores.readFacts(day)).facts, (await stores.listCases()).cases],
      localDay(new Date()),
    );
    await lab.page.close();
    const session = await browser.inExtension(() => chrome.storage.session.get(null));
    const drafts = Object.entries(session).filter(([key]) => key.startsWith('popup:'));
    return { facts, cases, drafts: JSON.stringify(drafts) };
  };

  it('keeps where the user is, so that it may close at any moment', async () => {
    await popupBeside('open');
    expect(await answer()).toBe(true);
    const { drafts } = await waitFor(kept, ({ drafts }) => drafts !== '[]');
    expect(drafts).toContain('answers');
  });

  it('says of a page with nothing to tell that it was read', async () => {
    browser.serve('https://www.alipay.com/quiet', '<!doctype html><title>记录</title><p>付款成功</p>');
    const page = await browser.open('https://www.alipay.com/quiet');
    expect(await page.firstRead()).toBe(0);
    popup = await browser.openPopup(page);
    await waitFor(
      () => popup.read(textOf),
      (text) => text.includes('这一页读过了'),
    );
  });

  it('in a private window says so, helps all the same, and writes nothing down', async () => {
    const before = await kept();
    await popupBeside('openPrivate');
    expect(await popup.read(textOf)).toContain('隐私窗口');
    expect(await answer()).toBe(false);
    expect(await kept()).toEqual(before);
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
