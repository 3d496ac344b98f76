// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  answerFirst,
  closePages,
  type MemoryBrowser,
  memoryBrowser,
  paste,
  press,
  question,
  shows,
  t,
  text,
} from '../support/memoryBrowser';
import { waitFor } from '../support/waitFor';

const refused = '您的花呗开通申请经综合评估暂未通过，请过段时间再试。';
const busy = '系统繁忙，请稍后再试';

let browser: MemoryBrowser;
beforeEach(async () => {
  browser = await memoryBrowser();
});
afterEach(() => {
  closePages();
  vi.restoreAllMocks();
});

const openBeside = async (id: number) => {
  browser.tab = { id, url: `https://forum.example/${id}`, incognito: false };
  await browser.openPopup(`?tab=${id}`);
};
/** Somebody lost money, says so, and goes back to the start. */
const loseMoney = async () => {
  await press(t('popup.start.moneyLink'));
  await press(t('afterScam.loss.money'));
  await press(t('popup.urgent.back'));
  await shows(t('popup.start.title'));
};
const isTicked = (words: string) =>
  [...document.querySelectorAll('label')]
    .find((one) => one.textContent?.trim() === words)
    ?.querySelector('input')?.checked;

describe('beside two tabs', () => {
  it('what was answered beside one is there still, whatever is done beside the other', async () => {
    await openBeside(3);
    await paste(refused);
    await shows(t('symptom.rejected.verdict'));
    await answerFirst('once');
    const asked = question();
    await openBeside(9);
    await loseMoney();
    await openBeside(3);
    await shows(t('symptom.rejected.verdict'));
    expect(question()).toBe(asked);
  });

  it('the latest left beside another is the one to go on with', async () => {
    await openBeside(4);
    await paste(busy);
    await shows(t('popup.foot.restart'));
    browser.day = '2026-11-23';
    await openBeside(3);
    await paste(refused);
    await shows(t('symptom.rejected.verdict'));
    browser.day = '2026-11-24';
    await openBeside(9);
    await loseMoney();
    await openBeside(9);
    await shows(t('popup.start.resume'));
    expect(text()).toContain(refused);
  });
});

it('what was lost to a swindler is still ticked after going back and closing', async () => {
  await openBeside(9);
  await loseMoney();
  await openBeside(9);
  await press(t('popup.start.moneyLink'));
  await shows(t('afterScam.loss.money'));
  expect(isTicked(t('afterScam.loss.money'))).toBe(true);
});

it('erasing everything takes what was left beside each tab', async () => {
  for (const id of [3, 9]) {
    await openBeside(id);
    await paste(refused);
    await shows(t('symptom.rejected.verdict'));
  }
  await browser.openOptions('privacy');
  await press(t('options.privacy.eraseOpen'));
  await press(t('backup.erase.confirm'));
  await shows(t('backup.erase.nothing'));
  await waitFor(
    async () => Object.keys(await fakeBrowser.storage.session.get(null)),
    (keys) => keys.length === 0,
  );
});
