import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BareChromium, openBareChromium } from '../support/openBareChromium';
import { browsersUnderTest, builtExtension } from '../support/openBrowser';
import { waitFor } from '../support/waitFor';

const HOST = 'shop.alipay.com';
const html = (body: string) => `<!doctype html><meta charset="utf-8"><title>付款</title>${body}`;
/** Has the next page drawn before anybody asks for it, and goes there when told to. */
const first = html(`<p>选付款方式</p>
<script type="speculationrules">{"prerender":[{"source":"list","urls":["/refused"],"eagerness":"immediate"}]}</script>
<script>fetch('/go').then(() => { location.href = '/refused'; })</script>`);
/** Says when it has long been loaded, and whether it was shown by then; and when it is shown. */
const refused = html(`<p>花呗开通申请经综合评估暂未通过，请过段时间再试</p>
<script>
setTimeout(() => fetch('/loaded?' + document.prerendering), 1500);
document.addEventListener('prerenderingchange', () => fetch('/shown'));
</script>`);

describe.runIf(browsersUnderTest.includes('chromium'))(
  'a page drawn before it is asked for, in Chromium',
  () => {
    let browser: BareChromium;
    let tabId = 0;
    const heard: string[] = [];
    let go = (): void => {};
    const answer = ({ url = '' }: IncomingMessage, response: ServerResponse): void => {
      const { host, pathname, search } = new URL(url);
      if (host !== HOST) return void response.writeHead(404).end();
      heard.push(pathname + search);
      response.setHeader('content-type', 'text/html');
      if (pathname === '/go') go = () => response.end();
      else response.end(pathname === '/first' ? first : pathname === '/refused' ? refused : '');
    };
    const asked = (path: string) =>
      waitFor(
        async () => heard,
        (all) => all.includes(path),
      );
    const state = () =>
      browser.inExtension(
        async (id) => [
          Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('tab:')),
          await chrome.action.getBadgeText({ tabId: id }),
        ],
        tabId,
      );

    beforeAll(async () => {
      browser = await openBareChromium(builtExtension('chromium'), HOST, answer);
    });
    afterAll(() => browser?.close());

    it('says nothing until it is shown', async () => {
      tabId = await browser.inExtension(
        async (url) => (await chrome.tabs.create({ url })).id ?? 0,
        `http://${HOST}/first`,
      );
      await asked('/loaded?true');
      expect(heard).not.toContain('/shown');
      expect(await state()).toEqual([[], '']);
    });

    it('is read once it is', async () => {
      await browser.bringToFront(`http://${HOST}/first`);
      go();
      await asked('/shown');
      expect(await waitFor(state, ([, badge]) => badge !== '')).toEqual([[`tab:${tabId}`], '1']);
    });
  },
);
