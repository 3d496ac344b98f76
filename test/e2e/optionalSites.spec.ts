import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import sites from '../../src/knowledge/sites';
import { matchPatternsOf } from '../../src/platform/matchPatternsOf';
import type { ExtensionBrowser, TestPage } from '../support/extensionBrowser';
import { browsersUnderTest, openBrowser } from '../support/openBrowser';
import { ourCards } from '../support/ourCards';
import { waitFor } from '../support/waitFor';

const words = parse(readFileSync('locales/zh_CN.yml', 'utf8'));
const { community, allow, stop } = words.options.sites;
const OFFER = '内部渠道强开花呗，先交 298 元手续费，加微信';

/** A tab that nobody sees is not read. */
async function cardsOn(page: TestPage, wanted: number): Promise<void> {
  await page.bringToFront();
  await waitFor(
    () => ourCards(page),
    (cards) => cards.length === wanted,
  );
}

describe.each(browsersUnderTest)('sites that are read when the reader allows it, in %s', (name) => {
  let browser: ExtensionBrowser;
  let settings: TestPage;
  let before: TestPage;
  beforeAll(async () => {
    browser = await openBrowser(name);
    browser.serve('https://www.zhihu.com/question/*', `<!doctype html><title>问</title><p>${OFFER}</p>`);
    browser.serve('https://www.zhihu.com/quiet', '<!doctype html><title>问</title><p>番茄去皮，炒出汁。</p>');
    browser.serve('https://www.baidu.com/s', `<!doctype html><title>搜</title><p>${OFFER}</p>`);
    before = await browser.open('https://www.zhihu.com/question/1');
    settings = await browser.openExtension('options.html#sites');
  });
  afterAll(() => browser?.close());

  /** Presses the button of the group, as the user would: browsers ask only then. */
  const press = async (label: string) => {
    await settings.bringToFront();
    const place = await waitFor(
      () =>
        settings.evaluate((wanted: string) => {
          const button = document.querySelector(`button[aria-label="${wanted}"]`);
          button?.scrollIntoView({ block: 'center' });
          const box = button?.getBoundingClientRect();
          return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }, label),
      (found) => found,
    );
    if (place) await settings.click(place.x, place.y);
  };

  it('are left alone at first', async () => {
    expect(await ourCards(before)).toEqual([]);
    const page = await browser.open('https://www.baidu.com/s');
    expect(await ourCards(page)).toEqual([]);
    await page.close();
  });

  it('are read from then on, those that are open as well, and no others', async () => {
    await browser.willAllow(matchPatternsOf(sites.groups.community.domains));
    await press(`${allow} ${community}`);
    await cardsOn(before, 1);
    const page = await browser.open('https://www.zhihu.com/question/2');
    await cardsOn(page, 1);
    expect(await waitFor(page.badge, ({ text }) => text)).toMatchObject({ text: '!' });
    await page.close();
    const quiet = await browser.open('https://www.zhihu.com/quiet');
    expect(await quiet.firstRead()).toBe(0);
    await quiet.close();
    const other = await browser.open('https://www.baidu.com/s');
    expect(await ourCards(other)).toEqual([]);
    await other.close();
  });

  it('still are once the background has ended', async () => {
    await browser.killBackground();
    await before.reload();
    await cardsOn(before, 1);
  });

  it('are no longer read once that is taken back, not even those that are open', async () => {
    await press(`${stop} ${community}`);
    await cardsOn(before, 0);
    expect(await waitFor(before.badge, ({ text }) => text === '')).toMatchObject({ text: '' });
    await before.reload();
    expect(await ourCards(before)).toEqual([]);
  });

  it('and nothing went wrong', async () => {
    expect(await browser.troubles()).toEqual([]);
    expect(await browser.requests()).toEqual([]);
  });
});
