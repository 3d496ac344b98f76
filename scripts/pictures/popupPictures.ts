import type { Page } from 'playwright-core';
import { openFolds, type Picture, press, type Tour } from './picture';

const refused = encodeURIComponent('您的花呗开通申请经综合评估暂未通过，请过段时间再试。');
const offer = encodeURIComponent(
  '内部渠道强开花呗，先交 298 元手续费，收到验证码发我，加微信 abc12345，客服 4001234567',
);
const read = (text: string) => `popup.html?text=${text}`;

const pressFoot = (at: 'first' | 'last') => (page: Page) => page.locator('.foot .secondary')[at]().click();
/** Answers the open question and uses the answer this time only. */
const answer = (at: number) => async (page: Page, tour: Tour) => {
  await page.locator('.option').nth(at).click();
  await press('popup.question.once')(page, tour);
};
const sectionWith = (inner: string) => `section:has(> ${inner}), section:has(> div > ${inner})`;

export const popupPictures: readonly Picture[] = [
  { name: 'popup-empty', path: 'popup.html', whole: true, everyLocale: true },
  { name: 'popup-no-case', path: 'popup.html?tab=TAB', beside: 'quiet', whole: true },
  { name: 'popup-all-messages', path: 'popup.html', reach: openFolds, whole: true },
  { name: 'popup-this-tab', path: 'popup.html?tab=TAB', beside: 'refused' },
  { name: 'popup-refused', path: read(refused), whole: true, everyLocale: true },
  { name: 'popup-vague', path: read(refused), part: '.reading' },
  {
    name: 'popup-question',
    path: read(refused),
    reach: (page) => page.locator('.option').first().click(),
    part: sectionWith('.choices'),
    everyLocale: true,
  },
  {
    name: 'popup-answers',
    path: read(refused),
    reach: async (page, tour) => {
      await answer(0)(page, tour);
      await answer(1)(page, tour);
      await pressFoot('first')(page);
    },
    kept: true,
  },
  {
    name: 'popup-plan',
    path: read(refused),
    reach: press('popup.today.did'),
    part: sectionWith('div > .steps-list'),
    everyLocale: true,
  },
  { name: 'popup-undo', path: read(refused), reach: press('popup.today.did') },
  {
    name: 'popup-reminder',
    path: read(refused),
    reach: (page) => page.getByRole('switch').click(),
    part: sectionWith('.retry'),
    everyLocale: true,
  },
  { name: 'popup-day-come', path: 'popup.html', kept: true, everyLocale: true },
  {
    name: 'popup-day-come-tried',
    path: 'popup.html',
    kept: true,
    reach: async (page, tour) => {
      await press('popup.due.notYet')(page, tour);
      await page.getByText(tour.t('popup.due.triedTitle')).waitFor();
    },
  },
  { name: 'popup-myth', path: read(refused), part: 'section:has(.cited-inline):has(.source-row)' },
  {
    name: 'popup-alternatives',
    path: read(encodeURIComponent('当前交易不支持花呗付款')),
    part: 'section:has(.source-row:not(:has(.tag)))',
  },
  { name: 'popup-outage', path: read(encodeURIComponent('系统繁忙，请稍后再试')) },
  {
    name: 'popup-summary',
    path: read(refused),
    kept: true,
    reach: async (page) => {
      await pressFoot('last')(page);
      await openFolds(page);
    },
    whole: true,
    everyLocale: true,
  },
  {
    name: 'print',
    path: read(refused),
    reach: async (page, tour) => {
      await press('popup.today.did')(page, tour);
      await pressFoot('last')(page);
      await page.getByText(tour.t('popup.summary.partSteps')).click();
    },
    media: 'print',
    size: { width: 700, height: 300 },
    whole: true,
    onlyLight: true,
    everyLocale: true,
  },
  { name: 'popup-scam', path: read(offer), whole: true, everyLocale: true },
  {
    name: 'popup-hit',
    path: 'popup.html',
    reach: async (page, tour) => {
      await press('popup.start.moneyHelp')(page, tour);
      await page.getByText(tour.t('afterScam.loss.money')).click();
      await page.locator('.steps-list .box').first().click();
    },
    whole: true,
    everyLocale: true,
  },
  {
    name: 'popup-other-product',
    path: read(encodeURIComponent('您的京东白条暂时无法开通')),
  },
  { name: 'popup-unknown', path: read(encodeURIComponent('今天晚上吃面')), whole: true },
  {
    name: 'popup-unreadable',
    path: 'popup.html',
    kept: true,
    reach: async (page, { browser }) => {
      await browser.inExtension(spoilOneRecord);
      await page.reload();
      await page.locator('.notice:has(.link)').first().waitFor();
    },
    whole: true,
  },
  {
    name: 'popup-private',
    path: 'popup.html?tab=TAB',
    beside: 'refused',
    before: privateTab,
  },
  {
    name: 'popup-under-age',
    path: read(encodeURIComponent('未满18周岁，暂不支持开通花呗')),
    reach: answer(0),
  },
  {
    name: 'popup-narrow',
    path: read(refused),
    size: { width: 320, height: 700 },
    whole: true,
    onlyLight: true,
  },
  {
    name: 'popup-forced-colours',
    path: read(refused),
    size: { width: 380, height: 1100 },
    forced: 'active',
    onlyLight: true,
  },
];

/** Runs in the extension: one record becomes junk, and the copy that would mend it goes. */
async function spoilOneRecord(): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  await folder.removeEntry('records-copy').catch(() => undefined);
  await new Promise<void>((done, fail) => {
    const opening = indexedDB.open('bei-mingbai');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('records', 'readwrite');
      transaction.objectStore('records').put('junk', 'fact/student');
      transaction.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}

/** Runs in the popup: the tab it stands beside is in a private window. */
function privateTab(): void {
  type Got = (tab: object) => unknown;
  const tabs = chrome.tabs as unknown as { get: (id: number, got?: Got) => Promise<object> };
  const get = tabs.get.bind(tabs);
  tabs.get = async (id, got) => {
    const tab = { ...(await get(id)), incognito: true };
    got?.(tab);
    return tab;
  };
}
