import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sample, samples } from '../../scripts/samples';
import type { ExtensionBrowser, TestPage } from '../support/extensionBrowser';
import { browsersUnderTest, openBrowser } from '../support/openBrowser';
import { waitFor } from '../support/waitFor';

const badgeColours = { hint: '#0e5358', warning: '#a8261f' };

/** The main job, end to end: a page says something, the hint, the badge and the popup of that tab answer. */
describe.each(browsersUnderTest)('on the sample pages, in %s', (name) => {
  let browser: ExtensionBrowser;
  const open = async ({ url, html }: Sample): Promise<TestPage> => {
    browser.serve(url, html);
    return browser.open(url);
  };

  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());

  it.each(samples.filter(({ expect: wanted }) => wanted !== 'nothing'))(
    '$id: a card, a badge, a popup',
    async (sample) => {
      const page = await open(sample);
      const cards = await waitFor(
        () => page.inRoots((root) => root.textContent ?? ''),
        (texts) => texts.some((text) => text.length > 20),
      );
      expect(cards.length).toBe(1);
      const badge = await waitFor(page.badge, ({ text }) => text);
      expect(badge.text).toBe(sample.expect === 'hint' ? '1' : '!');
      expect(badge.colour).toBe(badgeColours[sample.expect as 'hint' | 'warning']);
      expect(badge.title).toMatch(/^呗明白/);
      const popup = await browser.openExtension(`popup.html?tab=${await page.tabId()}`);
      const text = await waitFor(
        () => popup.evaluate(() => document.body.innerText),
        (said) => said.length > 200,
      );
      expect(text).toContain(sample.expect === 'hint' ? '先别做' : '高风险');
      await popup.close();
      await page.close();
    },
  );

  it('quiet: nothing in the page, nothing on the badge', async () => {
    const quiet = samples.find(({ expect: wanted }) => wanted === 'nothing') as Sample;
    const page = await open(quiet);
    expect(await page.firstRead()).toBe(0);
    expect(await page.inRoots((root) => root.textContent)).toEqual([]);
    expect((await page.badge()).text).toBe('');
    const [shown, sent] = await page.evaluate((html: string) => {
      const clean = new DOMParser().parseFromString(html, 'text/html');
      return [document.documentElement.outerHTML, clean.documentElement.outerHTML];
    }, quiet.html);
    expect(shown).toBe(sent);
  });

  it('every page of ours opens, nothing went wrong anywhere, and nobody was asked for anything', async () => {
    for (const path of ['popup.html', 'options.html', 'welcome.html']) {
      const page = await browser.openExtension(path);
      await waitFor(
        () => page.evaluate(() => document.body.innerText),
        (text) => text.length > 40,
      );
    }
    await browser.killBackground();
    await (await browser.openExtension('popup.html')).close();
    expect(await browser.troubles()).toEqual([]);
    expect(await browser.requests()).toEqual([]);
  });
});
