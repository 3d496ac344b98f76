import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser, TestPage } from '../support/extensionBrowser';
import { iconOf } from '../support/insideExtension';
import { browsersUnderTest, builtExtension, openBrowser } from '../support/openBrowser';
import { ourCards, type SeenCard } from '../support/ourCards';
import { testPages } from '../support/testPages';
import { waitFor } from '../support/waitFor';

const pages = testPages('hostile');
const INNER = '<!doctype html><p>花呗开通申请经综合评估暂未通过，请过段时间再试</p>';
const wishes = ['card', 'seen', 'hidden', 'none', 'any'] as const;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** What a page says must come of it. One that says nothing we know would pass by waiting. */
function wishOf(html: string): (typeof wishes)[number] {
  const said = /<meta name="expect" content="([^"]*)">/.exec(html)?.[1];
  const wish = wishes.find((known) => known === said);
  if (!wish) throw new Error(`the page expects ${said ?? 'nothing'}, which is none of ${wishes.join(', ')}`);
  return wish;
}

/** Reads past a page's own names for things. */
const titleOf = () => Document.prototype.querySelector.call(document, 'head > title')?.textContent;

/** Where the tab is: nobody can overlay this name. */
const pathOf = () => location.pathname;

const windowOf = () => ({ width: innerWidth, height: innerHeight });
const isIn =
  ({ width, height }: { width: number; height: number }) =>
  ({ rect }: SeenCard): boolean =>
    rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= width && rect.y + rect.height <= height;

/**
 * Pages that try to switch us off, forge, click, clobber or drown us. Each says in a meta element what must
 * come of it: a `card` that stays, one that is `seen` in the window, `hidden` told by the badge, `none`, or `any`
 * of these; and in no case an error, a request, or a title set to “reached”.
 */
describe.each(browsersUnderTest)('hostile pages, in %s', (name) => {
  let browser: ExtensionBrowser;
  // One tab for all: to open one takes the browser longer than the page.
  let page: TestPage;
  beforeAll(async () => {
    browser = await openBrowser(name);
    browser.serve('https://www.taobao.com/frames/inner', INNER);
    page = await browser.openExtension(iconOf(builtExtension(name)));
  });
  afterAll(() => browser?.close());

  it('are thirty at least', () => {
    expect(pages.length).toBeGreaterThanOrEqual(30);
  });

  it.each(pages)('$name', async ({ name: file, html }) => {
    const wish = wishOf(html);
    const url = `https://www.taobao.com/${file}`;
    browser.serve(url, html);
    await page.goto(`${url}#${encodeURIComponent(new URL(browser.origin).host)}`);
    // Firefox says it is there as soon as the page before changes its own address.
    await waitFor(
      () => page.evaluate(pathOf),
      (path) => path === `/${file}`,
    );
    if (wish === 'card' || wish === 'seen') {
      await waitFor(
        () => ourCards(page),
        (cards) => cards.length > 0,
      );
      await pause(400);
      const cards = await ourCards(page);
      expect(cards.length).toBeGreaterThan(0);
      expect(cards.length).toBeLessThanOrEqual(5);
      for (const { rect } of cards) expect(rect.width).toBe(320);
      if (wish === 'seen') expect(cards.some(isIn(await page.evaluate(windowOf)))).toBe(true);
    } else if (wish === 'hidden') {
      expect(await waitFor(page.badge, ({ text }) => text === '隐')).toMatchObject({ colour: '#5b3a8c' });
      expect(await ourCards(page)).toEqual([]);
    } else if (wish === 'none') {
      await page.firstRead();
      // Time for what the page changes, and its frames load, after the first reading.
      await pause(400);
      expect(await ourCards(page)).toEqual([]);
    } else {
      // Time for the page to do what it is about to do.
      await pause(900);
      await ourCards(page);
    }
    expect(await page.evaluate(titleOf)).not.toBe('reached');
    expect(await browser.troubles()).toEqual([]);
  });

  it('asked for nothing', async () => {
    expect(await browser.requests()).toEqual([]);
  });
});
