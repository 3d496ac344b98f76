import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsersUnderTest, builtExtension } from '../support/openBrowser';
import { type ChromiumBrowser, openChromium } from '../support/openChromium';

const refused = encodeURIComponent('您的花呗开通申请经综合评估暂未通过，请过段时间再试。');
const offer = encodeURIComponent('内部渠道强开花呗，先交298元手续费，收到验证码发我，加微信 abc12345');
const nonsense = encodeURIComponent('今天晚上吃面');
const settings = ['facts', 'sites', 'reminders', 'history', 'language', 'privacy', 'permissions', 'about'];

/** Every screen, by its address and what has to be pressed on it. */
const screens: [name: string, path: string, reach?: (page: Page) => Promise<void>][] = [
  ['empty', 'popup.html'],
  ['all messages', 'popup.html', (page) => page.locator('details summary').last().click()],
  ['after being hit', 'popup.html', (page) => page.locator('.notice.suspect button').click()],
  ['refusal', `popup.html?text=${refused}`, openFolds],
  ['question', `popup.html?text=${refused}`, (page) => page.locator('.option').first().click()],
  ['answers', `popup.html?text=${refused}`, showAnswers],
  ['summary', `popup.html?text=${refused}`, (page) => page.locator('.foot .secondary').last().click()],
  ['offer', `popup.html?text=${offer}`],
  ['unknown sentence', `popup.html?text=${nonsense}`],
  ...settings.map((page) => [page, `options.html#${page}`, openFolds] as [string, string, typeof openFolds]),
  ['erasing', 'options.html#privacy', (page) => page.locator('.button.danger').click()],
  ['welcome', 'welcome.html'],
  ['trying', 'welcome.html', (page) => next(page, 1)],
  ['promises', 'welcome.html', (page) => next(page, 2)],
];

async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

async function showAnswers(page: Page): Promise<void> {
  await page.locator('.option').first().click();
  await page.locator('.choices .button').first().click();
  await page.locator('.foot .secondary').first().click();
}

async function next(page: Page, times: number): Promise<void> {
  await page.locator('.button.primary').click();
  if (times > 1) await page.locator('.buttons .secondary').click();
}

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe.runIf(browsersUnderTest.includes('chromium'))('axe', () => {
  let browser: ChromiumBrowser;
  // One tab for all: to open one takes the browser longer than the page.
  let page: Page;
  beforeAll(async () => {
    browser = await openChromium({ extensionDir: builtExtension('chromium') });
    page = (await browser.openExtension('icons/16.png')).page;
  });
  afterAll(() => browser?.close());

  const open = async (path: string): Promise<void> => {
    // Where the last screen left off must not be where this one begins.
    await page.goto(`${browser.origin}/icons/16.png`);
    await browser.inExtension(() => chrome.storage.session.clear());
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({
      width: path.startsWith('popup') ? 380 : 1000,
      height: 800,
    });
    await page.goto(`${browser.origin}/${path}`);
    await page.locator('main').waitFor();
  };

  it('sees a fault when there is one', async () => {
    await open('popup.html');
    await page.evaluate(() => document.querySelector('textarea')?.removeAttribute('id'));
    await page.evaluate(axe.source);
    expect(await violations(page)).not.toEqual([]);
  });

  describe.each(['zh_CN', 'zh_TW', 'en'] as const)('in %s', (language) => {
    beforeAll(async () => {
      await open('options.html#language');
      // Not check(): the screen is drawn anew in the other language before the box is looked at again.
      await page.locator(`input[value="${language}"]`).click({ force: true });
      await page.locator(`html[lang="${language.replace('_', '-')}"]`).waitFor();
    });

    it.each(screens)('%s: nothing to find, light or dark, and no sideways scroll', async (_, path, reach) => {
      await open(path);
      await reach?.(page);
      await page.evaluate(axe.source);
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(await violations(page), 'dark').toEqual([]);
      // 320 px is also what 1280 px is at 400 %.
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
});
