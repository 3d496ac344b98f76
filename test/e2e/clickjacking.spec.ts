import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../support/extensionBrowser';
import { browsersUnderTest, openBrowser } from '../support/openBrowser';
import { ourCards } from '../support/ourCards';
import { waitFor } from '../support/waitFor';

const OURS = '[...document.documentElement.children].filter(e=>e!==document.head&&e!==document.body)';
const each = (change: string): string =>
  `<script>setInterval(()=>${OURS}.forEach(e=>{${change}}),40)</script>`;
/** Runs once the first thing of ours lies in the page, so that what it opens lies over ours. */
const after = (act: string): string =>
  `<script>const o=new MutationObserver(()=>{if(${OURS}.length){o.disconnect();${act}}});o.observe(document.documentElement,{childList:true})</script>`;
const bait = (style: string): string => `<div style="position:fixed;inset:0;${style}">点这里领红包</div>`;

const url = 'https://www.taobao.com/trick';
const PAGE = `<!doctype html><title>领红包</title>
<p>内部渠道强开花呗，先交 298 元手续费，加微信 hb_kaitong88，验证码发我。</p>
<p id="m" style="width:400px">花呗开通申请经综合评估暂未通过，请过段时间再试</p>`;

/** Ways to bring a reader to click on something of ours that they do not see. */
const arrangements: [string, string][] = [
  ['a nearly clear page', '<style>html{opacity:.01}</style>'],
  ['a nearly clear body', '<style>body{opacity:.01}</style>'],
  ['a filter over the page', '<style>html{filter:opacity(1%)}</style>'],
  ['a blend mode', '<style>html{mix-blend-mode:difference;background:#fff}</style>'],
  ['a clipped page', '<style>html{clip-path:circle(5px at 5px 5px)}</style>'],
  ['a mask', '<style>html{mask:linear-gradient(#0001,#0001)}</style>'],
  ['a page moved away', '<style>html{transform:translate(120px,60px)}</style>'],
  ['a tiny page', '<style>html{zoom:.2}</style>'],
  ['a clear host', each("e.style.cssText='opacity:.01!important;filter:opacity(0)!important'")],
  [
    'an animated host',
    '<style>@keyframes a{to{opacity:0}}html>:not(head):not(body){animation:a 1ms forwards!important}</style>',
  ],
  [
    'a host put into a clear box',
    `<div id="box" style="opacity:.01"></div>${each("document.getElementById('box').append(e)")}`,
  ],
  ['a see-through layer on top', bait('z-index:2147483647;pointer-events:none;background:#fffc')],
  [
    'a layer with a hole',
    bait('z-index:2147483647;pointer-events:none;background:radial-gradient(circle,#0000 40px,#fff 41px)'),
  ],
  [
    'a later popover',
    `<div id="p" popover="manual" style="inset:0;width:100vw;height:100vh;pointer-events:none">红包</div>${after('p.showPopover()')}`,
  ],
  [
    'a dialog',
    `<dialog id="d" style="inset:0;width:100vw;height:100vh;max-width:none;pointer-events:none">红包</dialog>${after('d.showModal()')}`,
  ],
  [
    'a cursor drawn elsewhere',
    '<style>*{cursor:none!important}</style><div style="position:fixed;left:20px;top:20px">↖</div>',
  ],
  [
    'the message under the pointer at the last moment',
    '<script>addEventListener("mousemove",e=>{m.style.cssText="position:fixed;left:"+(e.clientX-400)+"px;top:"+e.clientY+"px"},true)</script>',
  ],
  [
    'keys taken over',
    '<script>addEventListener("keydown",()=>document.documentElement.lastElementChild.focus(),true)</script>',
  ],
  [
    'a swallowed pointer',
    '<script>for(const t of["pointerdown","mousedown"])addEventListener(t,e=>{e.preventDefault();e.stopImmediatePropagation()},true)</script>',
  ],
];

/** All that is kept for longer than the tab. */
async function keptState(): Promise<string> {
  const local = await chrome.storage.local.get(null);
  const databases = await Promise.all(
    (await indexedDB.databases())
      .map(({ name = '' }) => name)
      .sort()
      .map(
        (name) =>
          new Promise((done) => {
            const opening = indexedDB.open(name);
            opening.onerror = () => done(name);
            opening.onsuccess = () => {
              const db = opening.result;
              const stores = [...db.objectStoreNames];
              if (stores.length === 0) return done(name);
              const reading = db
                .transaction(stores)
                .objectStore(stores[0] as string)
                .getAll();
              reading.onsuccess = () => {
                db.close();
                done([name, reading.result]);
              };
            };
          }),
      ),
  );
  return JSON.stringify([local, databases, await chrome.permissions.getAll()]);
}

describe.each(browsersUnderTest)('a click won by a trick changes nothing we keep, in %s', (name) => {
  let browser: ExtensionBrowser;
  let clicks = 0;
  beforeAll(async () => {
    browser = await openBrowser(name);
    // The background opens its stores at the first question of a page.
    browser.serve(url, PAGE);
    const page = await browser.open(url);
    await waitFor(
      () => ourCards(page),
      (seen) => seen.length > 0,
    );
    await page.close();
  });
  afterAll(() => browser?.close());

  it.each(arrangements)('%s', async (_, trick) => {
    browser.serve(url, `${PAGE}${trick}`);
    const page = await browser.open(url);
    const before = await browser.inExtension(keptState);
    // A trick may keep a card from being shown at all; then there is nothing to click.
    expect(await page.firstRead()).toBeGreaterThan(0);
    for (const { buttons } of await ourCards(page)) {
      for (const { x, y } of buttons) {
        if (x <= 0 || y <= 0) continue;
        await page.click(x, y);
        clicks++;
      }
    }
    for (const key of ['Tab', 'Enter', 'Escape']) await page.press(key);
    expect(await browser.inExtension(keptState)).toBe(before);
    expect(await browser.troubles()).toEqual([]);
    await page.close();
  });

  // A trick may leave nothing to click; if all did, nothing above would have been tried.
  it('and more clicks were won than there are tricks', () => {
    expect(clicks).toBeGreaterThan(arrangements.length);
  });
});
