// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { loadMessageParts, loadReaders } from '../../src/app/popup/loadPopup';
import { isPaused } from '../../src/app/sites/isPaused';
import { changeTab } from '../../src/platform/observation';
import { keepSelectedText } from '../../src/platform/selectedText';
import { readSettings, writeSettings } from '../../src/profile/settings';
import { memoryBrowser, paste, press, shows, t, text } from '../support/memoryBrowser';
import { waitFor } from '../support/waitFor';

const TAB = 3;
const HOST = 'my_forum.example';
const brought = '您有逾期未还款，花呗暂不可用';
const refused = '您的花呗开通申请经综合评估暂未通过，请过段时间再试。';

const browser = memoryBrowser();
beforeEach(async () => {
  browser.tab = { id: TAB, url: `https://${HOST}/thread`, incognito: false };
});

const swindle = '先交 299 元保证金';
const report = (...quotes: string[]) => reportAll(quotes, []);
const reportAll = (quotes: string[], swindles: string[]) =>
  changeTab(TAB, () => ({
    v: 1,
    host: HOST,
    at: '2026-11-22T02:30:00.000Z',
    hidden: false,
    paused: false,
    frames: {
      0: {
        hints: quotes.map((quote) => ({
          symptom: 'rejected',
          product: 'huabei',
          verbatim: true,
          quote,
          from: 0,
          to: 4,
        })),
        warnings: swindles.map((quote) => ({
          level: 'high',
          pattern: 'payFirst',
          families: ['moneyFirst'],
          quote,
        })),
      },
    },
  }));
/** The page says so many things once it is read. */
const whenChecked = (...quotes: string[]) =>
  whenRead(async () => {
    await report(...quotes);
    return quotes.length;
  });
/** @param read how much the page says */
const whenRead = (read: () => Promise<number>) =>
  Object.assign(fakeBrowser, {
    scripting: { executeScript: async () => [{ result: await read() }] },
  });
/** By then whatever opens by itself has opened. */
const allOpened = async () => {
  await Promise.all([loadMessageParts(), loadReaders()]);
  await new Promise((done) => setTimeout(done));
};
/** The page's own script, as the popup hears it; undefined where there is none. */
const pageAnswers = (answer: 'nothing' | 'something' | undefined) => {
  browser.granted = true;
  browser.tab = { id: TAB, url: 'https://www.alipay.com/pay', incognito: false };
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => {
    if (answer === 'something') await report(refused);
    if (!answer) throw new Error('Receiving end does not exist.');
    return answer;
  });
};
const pauses = async () => (await readSettings()).pausedSites;

describe('检查此页', () => {
  it('opens what it found', async () => {
    whenChecked(refused);
    await browser.openPopup(`?tab=${TAB}`);
    await press(t('popup.page.check'));
    await shows(t('symptom.rejected.verdict'));
    expect(text()).toContain(refused);
  });

  it('says so where it found nothing', async () => {
    whenChecked();
    await browser.openPopup(`?tab=${TAB}`);
    await press(t('popup.page.check'));
    await shows(t('popup.page.readOnce'));
    // What the page says later is offered only.
    await report(refused);
    await shows(t('popup.page.found'));
    expect(document.querySelector('textarea')).not.toBeNull();
    expect(text()).not.toContain(t('popup.page.readOnce'));
  });

  it('takes nothing away from who went on meanwhile', async () => {
    whenRead(() => new Promise(() => undefined));
    await browser.openPopup(`?tab=${TAB}`);
    await press(t('popup.page.check'));
    await paste(brought);
    await shows(t('symptom.overdueBlock.verdict'));
    await report(refused);
    await allOpened();
    expect(text()).toContain(brought);
  });

  it('nor from who has begun to type', async () => {
    whenRead(() => new Promise(() => undefined));
    await browser.openPopup(`?tab=${TAB}`);
    await press(t('popup.page.check'));
    fireEvent.input(document.querySelector('textarea') as Element, { target: { value: brought } });
    await report(refused);
    await shows(t('popup.page.found'));
    await allOpened();
    expect(document.querySelector('textarea')?.value).toBe(brought);
  });

  it('that found only a warning opens nothing later', async () => {
    whenRead(async () => {
      await reportAll([], [swindle]);
      return 1;
    });
    await browser.openPopup(`?tab=${TAB}`);
    await press(t('popup.page.check'));
    await shows(swindle);
    await reportAll([refused], [swindle]);
    await shows(refused);
    await allOpened();
    expect(document.querySelector('textarea')).not.toBeNull();
  });

  it('and then a pause: it is seen', async () => {
    whenChecked();
    await browser.openPopup(`?tab=${TAB}`);
    await press(t('popup.page.check'));
    await shows(t('popup.page.readOnce'));
    await press(t('popup.page.pauseAlways'));
    await shows(t('popup.page.paused'));
  });
});

describe('what the page warns of', () => {
  const five = [1, 2, 3, 4, 5].map((n) => `先交 ${n}99 元保证金`);
  const quotesIn = (where: string) =>
    five.filter((quote) => document.querySelector(where)?.textContent?.includes(quote));

  it('is all there, for the card on the page says that it is: what is beyond three in a fold', async () => {
    await reportAll([], five);
    await browser.openPopup(`?tab=${TAB}`);
    await shows(t('popup.scam.more', 2));
    expect(quotesIn('main')).toEqual(five);
    expect(quotesIn('main .fold')).toEqual(five.slice(3));
  });

  it('is there once, however often the page says it', async () => {
    await reportAll([], [swindle, swindle]);
    await browser.openPopup(`?tab=${TAB}`);
    await shows(swindle);
    expect(text().split(swindle)).toHaveLength(2);
  });

  it('stands beside a sentence the user brought, and is not taken for a part of it', async () => {
    await reportAll([], five);
    await browser.openPopup(`?tab=${TAB}`);
    await paste(brought);
    await shows(t('symptom.overdueBlock.verdict'));
    expect(text()).toContain(t('popup.scam.onPage'));
    expect(quotesIn('main')).toEqual(five);
  });
});

describe('on a site that we may read, with nothing told', () => {
  it('a page that was read and has nothing to say is called so', async () => {
    whenChecked(refused);
    pageAnswers('nothing');
    await browser.openPopup(`?tab=${TAB}`);
    await shows(t('popup.page.clean'));
    expect(document.querySelector('textarea')).not.toBeNull();
  });

  it('a page whose message was forgotten tells it again', async () => {
    whenChecked();
    pageAnswers('something');
    await browser.openPopup(`?tab=${TAB}`);
    await shows(t('symptom.rejected.verdict'));
  });

  it('a page that was open before us is read, not called clean', async () => {
    whenChecked(refused);
    pageAnswers(undefined);
    await browser.openPopup(`?tab=${TAB}`);
    await shows(t('symptom.rejected.verdict'));
  });

  it('nothing is claimed of one that cannot be read', async () => {
    Object.assign(fakeBrowser, { scripting: { executeScript: () => Promise.reject(new Error('no')) } });
    pageAnswers(undefined);
    await browser.openPopup(`?tab=${TAB}`);
    await shows(t('popup.page.silent'));
    expect(text()).not.toContain(t('popup.page.clean'));
    expect(text()).toContain(t('popup.page.check'));
  });
});

describe('a text selected on a page', () => {
  beforeEach(() => keepSelectedText({ tab: TAB, text: refused }));

  it('is read in the popup beside that page, once', async () => {
    await browser.openPopup(`?tab=${TAB}`);
    await shows(t('symptom.rejected.verdict'));
  });

  it('is dropped by a popup beside another', async () => {
    browser.tab = { id: TAB + 1, url: `https://${HOST}/thread`, incognito: false };
    await browser.openPopup(`?tab=${TAB + 1}`);
    await shows(t('popup.page.notListed'));
    expect(text()).not.toContain(refused);
    browser.tab = { id: TAB, url: `https://${HOST}/thread`, incognito: false };
    await browser.openPopup(`?tab=${TAB}`);
    await shows(t('popup.page.notListed'));
    expect(text()).not.toContain(refused);
  });
});

it('a page that speaks only after the popup opened is offered, and takes nothing away', async () => {
  await browser.openPopup(`?tab=${TAB}`);
  await shows(t('popup.page.notListed'));
  await report(refused);
  await shows(t('popup.page.found'));
  expect(document.querySelector('textarea')).not.toBeNull();
  await press(refused);
  await shows(t('symptom.rejected.verdict'));
});

describe('a pause', () => {
  it('is seen at once on a page that said nothing, and can be taken back', async () => {
    await report();
    await browser.openPopup(`?tab=${TAB}`);
    await press(t('popup.page.pauseAlways'));
    await shows(t('popup.page.paused'));
    expect(await pauses()).toMatchObject([{ host: HOST, until: 'always' }]);
    await press(t('common.undo'));
    await waitFor(pauses, ({ length }) => length === 0);
    await waitFor(
      async () => text(),
      (all) => !all.includes(t('popup.page.pausedAlways')),
    );
  });

  it('for today holds in a popup left open past midnight', async () => {
    await report();
    await browser.openPopup(`?tab=${TAB}`);
    browser.day = '2026-11-23';
    await press(t('popup.page.pauseToday'));
    const [pause] = await waitFor(pauses, ({ length }) => length === 1);
    expect(pause && isPaused([pause], HOST, new Date('2026-11-23T20:00:00'))).toBe(true);
  });

  it('takes those that are over off the list', async () => {
    const over = { host: 'a.example', until: '2026-11-21T00:00:00.000Z', since: '2026-11-20' };
    await writeSettings({ pausedSites: [over] });
    await browser.openOptions('sites');
    await shows(t('options.sites.pausedNone'));
    await report();
    await browser.openPopup(`?tab=${TAB}`);
    await press(t('popup.page.pauseHour'));
    await waitFor(pauses, ([first]) => first?.host === HOST);
    expect(await pauses()).toHaveLength(1);
  });

  it('is shown with its end, by the clock of the user', async () => {
    const until = new Date(2026, 10, 23, 7, 5).toISOString();
    await writeSettings({ pausedSites: [{ host: HOST, until, since: '2026-11-22' }] });
    await browser.openOptions('sites');
    await shows(t('options.sites.pausedTime', '11 月 23 日', '07:05'));
  });

  it('is not offered in a private window, of which nothing is written down', async () => {
    browser.tab = { id: TAB, url: `https://${HOST}/thread`, incognito: true };
    await report();
    await browser.openPopup(`?tab=${TAB}`);
    await shows(t('popup.page.readOnce'));
    expect(text()).not.toContain(t('popup.page.pause'));
  });
});
