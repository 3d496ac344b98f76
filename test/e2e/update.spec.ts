import { describe, expect, it } from 'vitest';
import { browsersUnderTest, openBrowser } from '../support/openBrowser';
import { ourCards } from '../support/ourCards';
import { waitFor } from '../support/waitFor';

const REFUSED = '花呗开通申请经综合评估暂未通过，请过段时间再试';
const BUSY = '花呗系统繁忙，请稍后再试';
const url = 'https://cashier.alipay.com/pay';

describe.each(browsersUnderTest)('an update under open pages, in %s', (name) => {
  it('ends the old script without a word, and leaves no second card', async () => {
    const browser = await openBrowser(name);
    try {
      browser.serve(url, `<!doctype html><p id="m">${REFUSED}</p>`);
      const page = await browser.open(url);
      const cards = (wanted: number) =>
        waitFor(
          () => ourCards(page),
          (seen) => seen.length === wanted,
        );
      const hosts = () =>
        page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName));
      await cards(1);
      await browser.reinstall();
      await page.bringToFront();
      // Chromium leaves open pages alone, Firefox puts the new script into them.
      const left = name === 'chromium' ? 0 : 1;
      await page.evaluate((text: string) => {
        (document.getElementById('m') as HTMLElement).textContent = text;
      }, BUSY);
      // Until the new script starts, or the old one ends itself, the old card is still there.
      expect(await waitFor(hosts, ({ length }) => length === 2 + left)).toEqual([
        'head',
        'body',
        ...Array(left).fill('div'),
      ]);
      await cards(left);
      await page.reload();
      await cards(1);
      expect(await hosts()).toEqual(['head', 'body', 'div']);
      expect(await browser.troubles()).toEqual([]);
      expect(await browser.requests()).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

describe.each(browsersUnderTest)('once added, in %s', (name) => {
  it('the introduction opens by itself', async () => {
    const browser = await openBrowser(name, { keepIntroduction: true });
    try {
      const addresses = () =>
        browser.inExtension(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? ''));
      const open = await waitFor(addresses, (all) =>
        all.some((address) => address.endsWith('/welcome.html')),
      );
      expect(open.filter((address) => address.endsWith('/welcome.html'))).toHaveLength(1);
      expect(await browser.troubles()).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
