import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser, TestPage } from '../support/extensionBrowser';
import { browsersUnderTest, builtExtension, openBrowser } from '../support/openBrowser';
import { openChromium } from '../support/openChromium';
import { ourCards } from '../support/ourCards';
import { waitFor } from '../support/waitFor';

const REFUSED = '花呗开通申请经综合评估暂未通过，请过段时间再试';
const BUSY = '花呗系统繁忙，请稍后再试';
const html = (body: string): string => `<!doctype html><title>收银台</title><main>${body}</main>`;
/** How often the background ends while a page is read. */
const KILLS = Number(process.env.E2E_BACKGROUND_KILLS ?? 30);

/** What happens to a page while it is open. */
describe.each(browsersUnderTest)('a page and its cards, in %s', (name) => {
  let browser: ExtensionBrowser;
  const open = (path: string, body: string): Promise<TestPage> => {
    browser.serve(`https://cashier.alipay.com/${path}`, html(body));
    return browser.open(`https://cashier.alipay.com/${path}`);
  };
  const titles = (page: TestPage, wanted: number): Promise<string[]> =>
    waitFor(
      async () => (await ourCards(page)).map(({ text }) => text.slice(0, 8)),
      (texts) => texts.length === wanted,
    );

  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());

  it('follows what the page says', async () => {
    const page = await open('says', '<p id="m">请选择付款方式</p>');
    await page.evaluate((text: string) => {
      const m = document.getElementById('m');
      if (m) m.textContent = text;
    }, REFUSED);
    expect(await titles(page, 1)).toEqual(['这句话没有说原因']);
    await page.evaluate((text: string) => {
      const m = document.getElementById('m');
      if (m) m.textContent = text;
    }, BUSY);
    await waitFor(
      () => titles(page, 1),
      ([title]) => title?.startsWith('先当作系统故障'),
    );
    await page.evaluate(() => document.getElementById('m')?.remove());
    await titles(page, 0);
    await waitFor(page.badge, ({ text }) => text === '');
    await page.close();
  });

  it('shows a message once it can be seen, and only then', async () => {
    const page = await open('dialog', `<div id="d" style="display:none"><p>${REFUSED}</p></div>`);
    expect(await page.firstRead()).toBe(0);
    expect(await ourCards(page)).toEqual([]);
    await page.evaluate(() => document.getElementById('d')?.removeAttribute('style'));
    await titles(page, 1);
    await page.close();
  });

  it('is put away by a click and by Esc, and comes back with the next page', async () => {
    const page = await open('dismiss', `<p>${REFUSED}</p><p>${BUSY}</p>`);
    await titles(page, 2);
    const [first] = await ourCards(page);
    const close = first?.buttons.find(({ text }) => text === '收起');
    await page.click(close?.x ?? 0, close?.y ?? 0);
    await titles(page, 1);
    await page.press('Tab');
    await page.press('Escape');
    await titles(page, 0);
    await page.evaluate((html: string) => {
      history.pushState(null, '', '/dismiss?step=2');
      (document.querySelector('main') as HTMLElement).innerHTML = html;
    }, `<p>${REFUSED}</p><p>${BUSY}</p>`);
    await titles(page, 2);
    await page.close();
  });

  it('stays put away while its words stand, however the address changes, and comes back with an answer at another hash', async () => {
    const page = await open('app', `<p>${REFUSED}</p>`);
    await page.evaluate(() => history.replaceState(null, '', '#/apply'));
    await titles(page, 1);
    const [card] = await ourCards(page);
    const close = card?.buttons.find(({ text }) => text === '收起');
    await page.click(close?.x ?? 0, close?.y ?? 0);
    await titles(page, 0);
    const goTo = async (address: string) => {
      await page.evaluate((to: string) => history.replaceState(null, '', to), address);
      // Firefox tells of such a change only with the next one in the page.
      await page.evaluate(() => document.body.append('。'));
      // Time for the card to come back, which it must not.
      await new Promise((done) => setTimeout(done, 1500));
      expect(await ourCards(page)).toEqual([]);
    };
    await goTo('?spm=a1.b2&page=2#/apply');
    await goTo('?page=3#/apply/again');
    await page.evaluate((html: string) => {
      location.hash = '#/result/2';
      (document.querySelector('main') as HTMLElement).innerHTML = html;
    }, `<p>${REFUSED}</p>`);
    await titles(page, 1);
    await page.close();
  });

  it('stays put away while the words count down', async () => {
    const url = 'https://www.taobao.com/countdown';
    const words = '内部渠道强开花呗，先交 298 元手续费，仅剩 <b id="n">900</b> 个名额，加微信 hb_kaitong88';
    browser.serve(url, html(`<p>${words}</p><script>setInterval(() => n.textContent--, 50)</script>`));
    const page = await browser.open(url);
    await titles(page, 1);
    const [card] = await ourCards(page);
    const close = card?.buttons.find(({ text }) => text === '收起');
    await page.click(close?.x ?? 0, close?.y ?? 0);
    await titles(page, 0);
    await new Promise((done) => setTimeout(done, 2500));
    expect(await ourCards(page)).toEqual([]);
    expect((await page.badge()).text).not.toBe('');
    await page.close();
  });

  it('shows a message that comes and goes in a page that never rests', async () => {
    const page = await open(
      'restless',
      '<b id="n">1</b><script>setInterval(() => n.textContent++, 20)</script>',
    );
    // By now the page is read once in five seconds.
    await new Promise((done) => setTimeout(done, 8000));
    for (let toast = 0; toast < 3; toast++) {
      await page.evaluate((text: string) => {
        const message = document.createElement('div');
        message.textContent = text;
        document.body.append(message);
        setTimeout(() => message.remove(), 2000);
      }, REFUSED);
      await waitFor(
        () => ourCards(page),
        (cards) => cards.length === 1,
        2000,
      );
      await titles(page, 0);
    }
    await page.close();
  });

  it('leaves with a passage that is scrolled away inside the page, and comes back with it', async () => {
    const page = await open(
      'list',
      `<div id="list" style="height:120px;overflow:auto"><p>${REFUSED}</p><p style="height:900px"></p></div>`,
    );
    await titles(page, 1);
    const scroll = (top: number) =>
      page.evaluate((to: number) => document.getElementById('list')?.scrollTo(0, to), top);
    await scroll(600);
    await titles(page, 0);
    expect((await page.badge()).text).toBe('1');
    await scroll(0);
    await titles(page, 1);
    await page.close();
  });

  it('comes back with the page from the back/forward cache', async () => {
    const page = await open('back', `<p>${REFUSED}</p>`);
    await titles(page, 1);
    await page.goto('https://cashier.alipay.com/says');
    await waitFor(page.badge, ({ text }) => text === '');
    await page.back();
    await titles(page, 1);
    await waitFor(page.badge, ({ text }) => text === '1');
    await page.close();
  });

  it('stays known when the page rewrites its address, or a frame in it moves on', async () => {
    browser.serve('https://cashier.alipay.com/inner', html('<a href="/inner?2">里面</a>'));
    const page = await open('rewrite', `<p>${REFUSED}</p><iframe src="/inner"></iframe>`);
    await titles(page, 1);
    await waitFor(page.badge, ({ text }) => text === '1');
    const told = () =>
      browser.inExtension(async () => Object.keys(await chrome.storage.session.get(null)).sort());
    const before = await told();
    expect(before.some((key) => key.startsWith('tab:'))).toBe(true);
    await page.evaluate(() => {
      history.replaceState(null, '', location.href);
      location.hash = '';
      const [frame] = document.querySelectorAll('iframe');
      frame?.contentDocument?.querySelector('a')?.click();
    });
    await waitFor(
      () => page.evaluate(() => document.querySelector('iframe')?.contentWindow?.location.search),
      (search) => search === '?2',
    );
    // Time for the forgetting, which must not be taken for being known still; and then for being told again.
    await new Promise((done) => setTimeout(done, 1500));
    await waitFor(told, (now) => String(now) === String(before));
    await waitFor(page.badge, ({ text }) => text === '1');
    await titles(page, 1);
    await page.close();
  });

  it('takes no focus', async () => {
    const page = await open('focus', `<input id="i"><p>${REFUSED}</p>`);
    await page.evaluate(() => document.getElementById('i')?.focus());
    await titles(page, 1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('i');
    await page.close();
  });

  it.each([
    ['XML', 'application/xml', `<p xmlns="http://www.w3.org/1999/xhtml">${REFUSED}</p>`],
    ['plain text', 'text/plain; charset=utf-8', REFUSED],
    ['SVG', 'image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${REFUSED}</text></svg>`],
  ])('leaves %s alone', async (kind, type, body) => {
    browser.serve(`https://cashier.alipay.com/raw-${kind.length}`, body, type);
    const page = await browser.open(`https://cashier.alipay.com/raw-${kind.length}`);
    expect(await page.firstRead()).toBeNull();
    expect(await ourCards(page)).toEqual([]);
    await page.close();
  });

  it(`loses no answer when its background ends ${KILLS} times`, {
    timeout: 60_000 + KILLS * 10_000,
  }, async () => {
    const page = await open('kill', `<p id="m">${REFUSED}</p>`);
    await titles(page, 1);
    const tabId = await page.tabId();
    for (let kill = 0; kill < KILLS; kill++) {
      const [text, rule] = kill % 2 ? [REFUSED, 'rejected'] : [BUSY, 'systemBusy'];
      const change = page.evaluate((words: string) => {
        const m = document.getElementById('m');
        if (m) m.textContent = words;
      }, text as string);
      await Promise.all([browser.killBackground(), change]);
      await waitFor(
        () =>
          browser.inExtension(
            async (id: number): Promise<string> =>
              JSON.stringify(await chrome.storage.session.get(`tab:${id}`)),
            tabId,
          ),
        (record) => record.includes(`"symptom":"${rule}"`),
      );
    }
    expect(await browser.troubles()).toEqual([]);
    await page.close();
  });

  it('asked nobody for anything', async () => {
    expect(await browser.requests()).toEqual([]);
    expect(await browser.troubles()).toEqual([]);
  });
});

describe.runIf(browsersUnderTest.includes('chromium'))('what a page lets go of, in Chromium', () => {
  it('is not kept by us', async () => {
    const browser = await openChromium({ extensionDir: builtExtension('chromium') });
    try {
      const url = 'https://www.taobao.com/components';
      const made = `customElements.define('x-row', class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<p>番茄炒蛋</p>'; }
      });
      rows = [];
      for (let n = 0; n < 100; n++) rows.push(new WeakRef(list.appendChild(document.createElement('x-row'))));`;
      browser.serve(url, html(`<div id="list"></div><script>${made}</script>`));
      const page = await browser.open(url);
      expect(await page.firstRead()).toBe(0);
      await page.evaluate(() => document.getElementById('list')?.replaceChildren());
      const cdp = await page.page.context().newCDPSession(page.page);
      const left = async () => {
        await cdp.send('HeapProfiler.collectGarbage');
        return page.evaluate(
          () =>
            (globalThis as unknown as { rows: WeakRef<Element>[] }).rows.filter((row) => row.deref()).length,
        );
      };
      await waitFor(left, (count) => count === 0);
    } finally {
      await browser.close();
    }
  });
});
