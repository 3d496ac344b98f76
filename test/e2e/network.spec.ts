import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sample, samples } from '../../scripts/samples';
import { type CountingProxy, countingProxy } from '../support/countingProxy';
import type { TestPage } from '../support/extensionBrowser';
import { browsersUnderTest, openBrowser } from '../support/openBrowser';
import { ourCards } from '../support/ourCards';
import { waitFor } from '../support/waitFor';

const noisy = fileURLToPath(new URL('../support/noisyExtension', import.meta.url));
const text = encodeURIComponent(
  '内部渠道强开花呗，先交 298 元，加微信 hb_kaitong88，看 http://alipay-hb.example/',
);

/** The browser's own connections, which it makes without any extension. */
const ofTheBrowser =
  /(^|[./])(google(apis|usercontent)?|gvt1|gstatic|mozilla|firefox)\.(com|org|net)(:\d+)?(\/|$)/;

/**
 * The third meter, outside of the browser: every connection of the whole browser goes through a proxy that
 * counts. What it counts must be nothing while all of ours is in use.
 */
describe.each(browsersUnderTest)('a proxy that counts, beside %s', (name) => {
  let proxy: CountingProxy;
  /** Chromium calls ahead at the hosts of the pages it is told to open. */
  const opened = samples.map(({ url }) => `${new URL(url).host}:443`);
  const asked = () =>
    proxy.asked().filter((address) => !ofTheBrowser.test(address) && !opened.includes(address));
  beforeAll(async () => {
    proxy = await countingProxy();
  });
  afterAll(() => proxy?.close());

  it('counts nothing while pages are read, and popup, options and welcome are used', async () => {
    const browser = await openBrowser(name, { proxyPort: proxy.port });
    try {
      const drawn = (page: TestPage) =>
        waitFor(
          () => page.evaluate(() => document.body.innerText),
          (said) => said.length > 40,
        );
      for (const { url, html, expect: wanted } of samples as Sample[]) {
        browser.serve(url, html);
        const page = await browser.open(url);
        await page.firstRead();
        if (wanted !== 'nothing')
          await waitFor(
            () => ourCards(page),
            (cards) => cards.length > 0,
          );
        const popup = await browser.openExtension(`popup.html?tab=${await page.tabId()}`);
        await drawn(popup);
        await popup.close();
        await page.close();
      }
      for (const path of [
        `popup.html?text=${text}`,
        'options.html#facts',
        'options.html#privacy',
        'options.html#about',
        'welcome.html',
      ]) {
        const page = await browser.openExtension(path);
        await drawn(page);
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
          document.querySelector<HTMLElement>('.option, .segment')?.click();
        });
        await page.close();
      }
      await browser.killBackground();
      await drawn(await browser.openExtension('popup.html'));
      expect(asked()).toEqual([]);
      expect(await browser.requests()).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  it('counts what an extension asks for that does ask', async () => {
    const browser = await openBrowser(name, { proxyPort: proxy.port, extensionDir: noisy });
    try {
      await browser.inExtension(() => chrome.runtime.sendMessage('ask'));
      await waitFor(
        async () => asked(),
        (addresses) => addresses.includes('tracker.example:443'),
      );
    } finally {
      await browser.close();
    }
  });
});
