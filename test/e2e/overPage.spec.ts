import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser, TestPage } from '../support/extensionBrowser';
import { browsersUnderTest, openBrowser } from '../support/openBrowser';
import { ourCards, type SeenCard } from '../support/ourCards';
import { waitFor } from '../support/waitFor';

const REFUSED = '花呗开通申请经综合评估暂未通过，请过段时间再试';
const BUSY = '花呗系统繁忙，请稍后再试';
/** Puts itself away at a press beside it, as pages do. */
const CLOSES = 'd.onclick=(e)=>e.target===d&&d.close()';

/** What a page opens over itself, and the cards there. */
describe.each(browsersUnderTest)('cards over what a page opens, in %s', (name) => {
  let browser: ExtensionBrowser;
  const open = (path: string, body: string): Promise<TestPage> => {
    browser.serve(`https://cashier.alipay.com/${path}`, `<!doctype html><title>收银台</title>${body}`);
    return browser.open(`https://cashier.alipay.com/${path}`);
  };
  const cards = (page: TestPage, wanted: number): Promise<SeenCard[]> =>
    waitFor(
      () => ourCards(page),
      (seen) => seen.length === wanted,
    );
  /** Whether what lies on top where a card is, is the card. */
  const isOnTop = async (page: TestPage, { rect }: SeenCard): Promise<boolean> =>
    page.evaluate(
      (x: number, y: number) =>
        document.elementFromPoint(x, y)?.matches('div[popover=manual]:empty') ?? false,
      rect.x + 20,
      rect.y + 20,
    );
  const onTop = (page: TestPage) =>
    waitFor(
      async () => {
        const [card] = await ourCards(page);
        return card !== undefined && (await isOnTop(page, card));
      },
      (is) => is,
    );
  const pressClose = async (page: TestPage, { buttons }: SeenCard): Promise<void> => {
    const close = buttons.find(({ text }) => text === '收起');
    await page.click(close?.x ?? 0, close?.y ?? 0);
  };
  const isOpen = (page: TestPage): Promise<boolean> =>
    page.evaluate(() => document.getElementById('d')?.matches(':modal,:popover-open') ?? false);

  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());

  it('answer in a modal dialog, which stays open', async () => {
    const page = await open(
      'modal',
      `<dialog id="d"><p>${REFUSED}</p></dialog><script>d.showModal();${CLOSES}</script>`,
    );
    const [card] = await cards(page, 1);
    await onTop(page);
    await pressClose(page, card as SeenCard);
    await cards(page, 0);
    expect(await isOpen(page)).toBe(true);
    await page.close();
  });

  it('come on top of a dialog opened later, and stay when it closes', async () => {
    const page = await open(
      'later',
      `<p>${BUSY}</p><dialog id="d" style="inset:0;width:100vw;height:100vh;max-width:none">红包</dialog>`,
    );
    await cards(page, 1);
    await onTop(page);
    for (let times = 0; times < 4; times++) {
      await page.evaluate(() => (document.getElementById('d') as HTMLDialogElement).showModal());
      await onTop(page);
      await page.evaluate(() => (document.getElementById('d') as HTMLDialogElement).close());
      await onTop(page);
    }
    expect((await page.badge()).text).toBe('1');
    await page.close();
  });

  it('come on top of a dialog closed and opened again at once', async () => {
    const page = await open(
      'again',
      `<dialog id="d" style="inset:0;width:100vw;height:100vh;max-width:none"><p>${REFUSED}</p></dialog><script>d.showModal()</script>`,
    );
    await cards(page, 1);
    await onTop(page);
    await page.evaluate(() => {
      const d = document.getElementById('d') as HTMLDialogElement;
      d.close();
      d.showModal();
    });
    await onTop(page);
    await page.close();
  });

  it('stand in a dialog of a component', async () => {
    const page = await open(
      'component',
      `<x-dialog><p>${REFUSED}</p></x-dialog><script>
      const root=document.querySelector('x-dialog').attachShadow({mode:'open'});
      root.innerHTML='<dialog><slot></slot></dialog>';root.firstChild.showModal()</script>`,
    );
    await waitFor(
      () =>
        page.evaluate(() => {
          const root = document.querySelector('x-dialog')?.shadowRoot;
          return root?.querySelector('dialog > div[popover=manual]:popover-open') != null;
        }),
      (is) => is,
    );
    await page.close();
  });

  it('do not close the popover of the page that the message stands in', async () => {
    const page = await open(
      'popover',
      `<div id="d" popover style="width:400px"><p>${REFUSED}</p></div><script>d.showPopover()</script>`,
    );
    const [card] = await cards(page, 1);
    await pressClose(page, card as SeenCard);
    await cards(page, 0);
    expect(await isOpen(page)).toBe(true);
    await page.close();
  });

  it('answer in what fills the screen', async () => {
    const page = await open(
      'fullscreen',
      `<div id="d" style="background:#fff"><p style="width:300px">${REFUSED}</p></div>
      <button id="b" style="position:fixed;left:20px;top:600px;width:80px;height:40px" onclick="d.requestFullscreen()">全屏</button>`,
    );
    await cards(page, 1);
    await page.click(60, 620);
    await waitFor(
      () => isOpen(page),
      (is) => is,
    );
    await onTop(page);
    const [card] = await cards(page, 1);
    await pressClose(page, card as SeenCard);
    await cards(page, 0);
    await page.close();
  });

  it('keep to themselves what is pressed on them', async () => {
    const page = await open(
      'beside',
      `<div id="d"><p>${REFUSED}</p><p>${BUSY}</p></div><script>
      window.heard=[];
      for(const type of ['pointerdown','pointerup','mousedown','mouseup','click','keydown','keypress','keyup'])
        document.addEventListener(type,(e)=>{if(e.key!=='Tab'&&!d.contains(e.target))heard.push(type)})</script>`,
    );
    const [first] = await cards(page, 2);
    await page.click((first as SeenCard).rect.x + 150, (first as SeenCard).rect.y + 8);
    await pressClose(page, first as SeenCard);
    await cards(page, 1);
    await page.press('Tab');
    await page.press('Escape');
    await cards(page, 0);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.close();
  });

  it('are put away by Esc before the dialog they stand in', async () => {
    const page = await open(
      'escape',
      `<dialog id="d"><p>${REFUSED}</p></dialog><script>d.showModal()</script>`,
    );
    await cards(page, 1);
    await onTop(page);
    await page.press('Tab');
    await page.press('Escape');
    await cards(page, 0);
    expect(await isOpen(page)).toBe(true);
    await page.press('Escape');
    expect(await isOpen(page)).toBe(false);
    await page.close();
  });

  it('stay by a message that stays in the window', async () => {
    const page = await open(
      'fixed',
      `<div style="position:fixed;top:200px;left:300px"><p>${REFUSED}</p></div><div style="height:5000px"></div>`,
    );
    const [before] = await cards(page, 1);
    await page.evaluate(() => scrollTo(0, 300));
    const [after] = await ourCards(page);
    expect(after?.rect).toEqual(before?.rect);
    await page.close();
  });

  it('made no trouble', async () => {
    expect(await browser.troubles()).toEqual([]);
  });
});
