import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../support/extensionBrowser';
import { browsersUnderTest, openBrowser } from '../support/openBrowser';
import { ourCards } from '../support/ourCards';
import { waitFor } from '../support/waitFor';

const REFUSED = '花呗开通申请经综合评估暂未通过，请过段时间再试';
const shop = 'https://www.taobao.com/order';
/** A frame that tells the page above it what elements it has at the top. */
const frame = (text: string): string => `<!doctype html><title>框</title><p>${text}</p><script>
onmessage = () => document.querySelector('p').remove();
setInterval(() => parent.postMessage([location.host, ...[...document.documentElement.children].map((e) => e.localName)].join(' '), '*'), 50)
</script>`;

/** A shop shows the cashier in a frame of another host: there the message stands, and the card in the page around it. */
describe.each(browsersUnderTest)('cashiers in frames, in %s', (name) => {
  let browser: ExtensionBrowser;
  const session = () =>
    browser.inExtension(
      async () => (await chrome.storage.session.get(null)) as Record<string, { frames?: object }>,
    );

  beforeAll(async () => {
    browser = await openBrowser(name);
    browser.serve('https://excashier.alipay.com/pay', frame(REFUSED));
    browser.serve('https://pay.example/pay', frame(REFUSED));
    browser.serve('https://www.tmall.com/pay', frame(REFUSED));
  });
  afterAll(() => browser?.close());

  it('the cashier is read, no other frame is, and there is one card: in the page', async () => {
    const hosts = ['pay.example', 'www.tmall.com', 'excashier.alipay.com'];
    const frames = hosts.map((host) => `<iframe src="https://${host}/pay" width="600"></iframe>`);
    browser.serve(
      shop,
      `<!doctype html><title>订单</title><script>heard={};onmessage=({data})=>{const [host,...rest]=data.split(' ');heard[host]=rest.join(' ')}</script><p>提交订单</p>${frames.join('')}`,
    );
    const page = await browser.open(shop);
    const cards = await waitFor(
      () => ourCards(page),
      (seen) => seen.length > 0,
    );
    expect(cards.map(({ text }) => text.slice(0, 8))).toEqual(['这句话没有说原因']);
    expect(await waitFor(page.badge, ({ text }) => text)).toMatchObject({ text: '1' });
    const [record, ...others] = Object.values(await session()).filter((kept) => kept.frames);
    expect(others).toEqual([]);
    expect(Object.values(record?.frames ?? {})).toMatchObject([{ hints: [{ symptom: 'rejected' }] }]);
    const inFrames = await page.evaluate(() => (globalThis as unknown as { heard: object }).heard);
    expect(inFrames).toEqual(Object.fromEntries(hosts.map((host) => [host, 'head body'])));
    await page.close();
  });

  it('the card goes with the frame’s message', async () => {
    browser.serve(
      shop,
      `<!doctype html><p>提交订单</p><iframe src="https://excashier.alipay.com/pay"></iframe>`,
    );
    const page = await browser.open(shop);
    await waitFor(
      () => ourCards(page),
      (seen) => seen.length === 1,
    );
    await waitFor(page.badge, ({ text }) => text === '1');
    await page.evaluate(() => frames[0]?.postMessage('paid', '*'));
    await waitFor(
      () => ourCards(page),
      (seen) => seen.length === 0,
    );
    expect(await waitFor(page.badge, ({ text }) => text === '')).toMatchObject({ text: '' });
    await page.close();
  });

  it.each([
    ['is taken away', () => document.querySelector('iframe')?.remove()],
    ['goes on to another page', () => document.querySelector('iframe')?.setAttribute('src', '/paid')],
  ] as const)('the card and the mark on the button go with a frame that %s', async (_, go) => {
    browser.serve('https://www.taobao.com/paid', '<!doctype html><p>付款成功</p>');
    browser.serve(
      shop,
      `<!doctype html><p>提交订单</p><iframe src="https://excashier.alipay.com/pay"></iframe>`,
    );
    const page = await browser.open(shop);
    await waitFor(page.badge, ({ text }) => text === '1');
    await page.evaluate(go);
    await waitFor(
      () => ourCards(page),
      (seen) => seen.length === 0,
    );
    await waitFor(page.badge, ({ text }) => text === '');
    await page.close();
  });

  it('went well', async () => {
    expect(await browser.troubles()).toEqual([]);
    expect((await browser.requests()).filter((url) => !url.includes('pay.example'))).toEqual([]);
  });
});
