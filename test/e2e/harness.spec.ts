import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser, TestPage } from '../support/extensionBrowser';
import { browsersUnderTest, openBrowser } from '../support/openBrowser';
import { waitFor } from '../support/waitFor';

/** The instruments themselves: an extension that does all we forbid must be caught at each of it. */
describe.each(browsersUnderTest)('the harness notices, in %s', (name) => {
  let browser: ExtensionBrowser;
  let page: TestPage;

  beforeAll(async () => {
    const extensionDir = fileURLToPath(new URL('../support/noisyExtension', import.meta.url));
    browser = await openBrowser(name, { extensionDir });
    browser.serve('https://www.alipay.com/*', '<!doctype html><title>题</title><p>页面</p>');
    page = await browser.open('https://www.alipay.com/a?b=c');
  });
  afterAll(() => browser?.close());

  it('a served page, closed roots and the badge', async () => {
    expect(await page.evaluate((more: string) => document.title + more, '目')).toBe('题目');
    const roots = await waitFor(
      () => page.inRoots((root) => root.textContent),
      (answers) => answers.length,
    );
    expect(roots).toEqual(['里面的字']);
    const badge = await waitFor(page.badge, ({ text }) => text);
    expect(badge).toEqual({ text: '2', colour: '#0e5358', title: 'Noisy' });
  });

  it('errors and requests of every context, and not those of the page', async () => {
    expect(await browser.troubles()).toEqual([]);
    expect(await browser.requests()).toEqual([]);
    await page.evaluate(() => {
      console.error('the page logs');
      setTimeout(() => {
        throw new Error('the page throws');
      });
    });
    await page.click(50, 50);
    await browser.inExtension(() => {
      for (const wish of ['log', 'throw', 'ask']) chrome.runtime.sendMessage(wish);
    });
    await browser.openExtension('page.html?throw');
    const troubles = await waitFor(browser.troubles, (found) => found.length >= 5);
    expect(troubles.map(({ kind, text }) => `${kind}: ${text.split('\n')[0]}`).sort()).toEqual([
      'console: background logs',
      'console: content logs',
      'uncaught: Error: background throws',
      'uncaught: Error: content throws',
      'uncaught: Error: page throws',
    ]);
    const requests = await waitFor(browser.requests, (found) => found.length >= 2);
    expect([...new Set(requests)].sort()).toEqual([
      'https://tracker.example/from-background',
      'https://tracker.example/from-content',
    ]);
  });

  it('the end of the background, which starts again by itself', async () => {
    const born = () => browser.inExtension((): Promise<string> => chrome.runtime.sendMessage('born'));
    const before = await born();
    expect(await born()).toBe(before);
    await browser.killBackground();
    expect(await born()).not.toBe(before);
  });
});
