import { describe, expect, it } from 'vitest';
import { openBareChromium } from '../support/openBareChromium';
import { browsersUnderTest, builtExtension, openBrowser } from '../support/openBrowser';
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

const HOST = 'shop.alipay.com';
/** Says what stands beside its body each time it is shown, once there was time to end there. */
const SAYS = `<!doctype html><meta charset="utf-8"><p>${REFUSED}</p><script>
const say = () => fetch('/beside?' + document.hidden + [...document.documentElement.children].map((one) => one.localName));
document.addEventListener('visibilitychange', () => setTimeout(say, 1500));
</script>`;

/** Only where nobody drives a page is it ever hidden. */
describe.runIf(browsersUnderTest.includes('chromium'))('an update under a hidden page, in Chromium', () => {
  it('ends the old script, card and all, once the page is shown again', async () => {
    const heard: string[] = [];
    const browser = await openBareChromium(builtExtension('chromium'), HOST, ({ url = '' }, response) => {
      const { host, pathname, search } = new URL(url);
      if (host === HOST) heard.push(pathname + search);
      response.setHeader('content-type', 'text/html');
      response.end(pathname === '/pay' ? SAYS : '');
    });
    const said = (what: string) =>
      waitFor(
        async () => heard,
        (all) => all.includes(what),
      );
    try {
      const address = `http://${HOST}/pay`;
      const tabId = await browser.inExtension(
        async (url) => (await chrome.tabs.create({ url })).id ?? 0,
        address,
      );
      await waitFor(
        async () => {
          // The introduction may open over it.
          await browser.bringToFront(address);
          return browser.inExtension((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
        },
        (badge) => badge === '1',
      );
      await browser.inExtension(async () => void (await chrome.tabs.create({ url: 'about:blank' })));
      await said('/beside?truehead,body,div');
      await browser.reinstall();
      heard.length = 0;
      await browser.bringToFront(address);
      await said('/beside?falsehead,body');
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
        browser.inExtension(() =>
          chrome.extension.getViews({ type: 'tab' }).map(({ location }) => location.href),
        );
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
