import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ExtensionBrowser, TestPage } from '../support/extensionBrowser';
import { browsersUnderTest, builtExtension, openBrowser } from '../support/openBrowser';
import { type ChromiumBrowser, openChromium } from '../support/openChromium';
import { ourCards } from '../support/ourCards';
import { waitFor } from '../support/waitFor';

const words = parse(readFileSync('locales/zh_CN.yml', 'utf8'));
const REFUSED = '花呗开通申请经综合评估暂未通过，请过段时间再试';
const BUSY = '花呗系统繁忙，请稍后再试';
/** On no list of ours: read only when the reader asks for it. */
const elsewhere = 'https://forum.example/thread';

const cardOn = (page: TestPage) =>
  waitFor(
    () => ourCards(page),
    (cards) => cards.length > 0,
  );

describe.each(browsersUnderTest)('when the reader asks, in %s', (name) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
    browser.serve(
      elsewhere,
      `<!doctype html><title>帖子</title><p id="m" style="font-size:20px">${REFUSED}</p><p style="height:300px">谢谢</p>`,
    );
  });
  afterAll(() => browser?.close());

  it('the menu takes the selected text into the popup, from any page', async () => {
    const page = await browser.open(elsewhere);
    const { x, y } = await page.evaluate(() => {
      const words = document.getElementById('m') as HTMLElement;
      getSelection()?.selectAllChildren(words);
      const { left, top } = words.getBoundingClientRect();
      return { x: left + 60, y: top + 10 };
    });
    // What is handed over, and null once the popup has taken it.
    await browser.inExtension(() => {
      const world = globalThis as unknown as { selections: unknown[] };
      world.selections = [];
      chrome.storage.onChanged.addListener(({ selected }, area) => {
        if (area === 'session' && selected) world.selections.push(selected.newValue ?? null);
      });
    });
    await browser.pickMenu(page, 'diagnose', x, y);
    const selections = () =>
      browser.inExtension(() => (globalThis as unknown as { selections: unknown[] }).selections);
    expect(await waitFor(selections, (found) => found.length >= 2)).toEqual([
      { tab: await page.tabId(), text: REFUSED },
      null,
    ]);
    expect(await ourCards(page)).toEqual([]);
    await page.close();
  });

  it('and nothing went wrong', async () => {
    expect(await browser.troubles()).toEqual([]);
    expect(await browser.requests()).toEqual([]);
  });
});

describe.runIf(browsersUnderTest.includes('firefox'))('检查此页 in the menu of Firefox', () => {
  it('reads a page that is on no list, once', async () => {
    const browser = await openBrowser('firefox');
    try {
      browser.serve(elsewhere, `<!doctype html><p>${REFUSED}</p><p style="height:300px">谢谢</p>`);
      const page = await browser.open(elsewhere);
      expect(await ourCards(page)).toEqual([]);
      await browser.pickMenu(page, 'check', 300, 200);
      expect(await cardOn(page)).toHaveLength(1);
      await page.reload();
      expect(await ourCards(page)).toEqual([]);
      expect(await browser.troubles()).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

/** Only a press on the button gives the right to read; DevTools can press it in Chromium. */
describe.runIf(browsersUnderTest.includes('chromium'))('检查此页 behind the button of Chromium', () => {
  let browser: ChromiumBrowser;
  beforeAll(async () => {
    browser = await openChromium({ extensionDir: builtExtension('chromium') });
    browser.serve(elsewhere, `<!doctype html><p>${REFUSED}</p>`);
  });
  afterAll(() => browser?.close());
  const check = async (page: TestPage) => {
    const popup = await browser.openExtension(`popup.html?tab=${await page.tabId()}`);
    await popup.page.getByText(words.popup.page.check, { exact: true }).first().click();
    return popup;
  };

  it('a page of a listed site that was open before us is read once the button is pressed', async () => {
    const listed = 'https://www.alipay.com/before';
    browser.serve(listed, `<!doctype html><p>${REFUSED}</p>`);
    const page = await browser.open(listed);
    await cardOn(page);
    // The pages that are open keep the script of before, which ends itself.
    await browser.reinstall();
    await page.evaluate(() => document.body.append('。'));
    await waitFor(
      () => ourCards(page),
      (cards) => cards.length === 0,
    );
    await page.bringToFront();
    await browser.pressButton(page);
    const popup = await browser.openExtension(`popup.html?tab=${await page.tabId()}`);
    await popup.page.getByText(words.symptom.rejected.verdict).first().waitFor();
    await cardOn(page);
    await popup.close();
    await page.close();
  });

  it('says it cannot where nobody pressed the button', async () => {
    const page = await browser.open(elsewhere);
    const popup = await check(page);
    await popup.page.getByText(words.popup.page.cannot).waitFor();
    expect(await ourCards(page)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('reads a page that is on no list, once', async () => {
    const page = await browser.open(elsewhere);
    await page.bringToFront();
    await browser.pressButton(page);
    const popup = await check(page);
    await page.bringToFront();
    expect(await cardOn(page)).toHaveLength(1);
    expect(await waitFor(page.badge, ({ text }) => text)).toMatchObject({ text: '1' });
    await popup.close();
    await page.evaluate((text: string) => {
      document.body.insertAdjacentHTML('beforeend', `<h1>${text}</h1>`);
      document.querySelector('p')?.remove();
    }, BUSY);
    // What came later is not read, and what was read is gone.
    await waitFor(
      () => ourCards(page),
      (cards) => cards.length === 0,
    );
    expect(await waitFor(page.badge, ({ text }) => text === '')).toMatchObject({ text: '' });
    expect(await browser.troubles()).toEqual([]);
    expect(await browser.requests()).toEqual([]);
    await page.close();
  });

  it('takes back what it read once the page goes on to something else', async () => {
    const page = await browser.open(elsewhere);
    await page.bringToFront();
    await browser.pressButton(page);
    const popup = await check(page);
    await page.bringToFront();
    await cardOn(page);
    await waitFor(page.badge, ({ text }) => text === '1');
    await popup.close();
    // As an app does: the same elements, with the words of the next page.
    await page.evaluate(() => {
      history.pushState(null, '', '/recipe');
      const words = document.querySelector('p')?.firstChild;
      if (words) words.nodeValue = '番茄炒蛋的做法：番茄去皮，鸡蛋打散，先炒蛋再炒番茄';
    });
    await waitFor(
      () => ourCards(page),
      (cards) => cards.length === 0,
    );
    await waitFor(page.badge, ({ text }) => text === '');
    expect(await browser.troubles()).toEqual([]);
    await page.close();
  });
});
