// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { forgetDraftBeside } from '../../src/platform/popupDraft';
import {
  answerFirst,
  closePages,
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

const browser = memoryBrowser();

const openBeside = async (id: number) => {
  browser.tab = { id, url: `https://forum.example/${id}`, incognito: false };
  await browser.openPopup(`?tab=${id}`);
};
/** Somebody lost money, says so, and goes back to the start. */
const loseMoney = async () => {
  await press(t('popup.start.moneyHelp'));
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

describe('what was lost to a swindler, and what was done since,', () => {
  const kept = async () => (await fakeBrowser.storage.session.get('urgent')).urgent;
  const keeps = (given: string[], urgentDone: string[]) =>
    waitFor(kept, (now) => JSON.stringify(now) === JSON.stringify({ given, urgentDone }));
  /** Of what is for everybody, for who lost money, and for nobody else. */
  const steps = 4;
  const tick = (step: 'hangUp' | 'tellBank') =>
    press(t(`afterScam.${step}.title`) + t(`afterScam.${step}.how`));

  it('is gone on with beside any tab, also once its own is closed', async () => {
    await openBeside(9);
    await press(t('popup.start.moneyHelp'));
    await press(t('afterScam.loss.money'));
    await tick('hangUp');
    await keeps(['money'], ['hangUp']);
    closePages();
    await forgetDraftBeside(9);
    await openBeside(3);
    await press(t('popup.urgent.goOn', 1, steps));
    expect(isTicked(t('afterScam.loss.money'))).toBe(true);
    await tick('tellBank');
    await press(t('popup.urgent.back'));
    await shows(t('popup.urgent.goOn', 2, steps));
  });

  it('stays while a sentence is read, gone on with, and left again', async () => {
    await openBeside(4);
    await paste(busy);
    await shows(t('popup.foot.restart'));
    await openBeside(9);
    await loseMoney();
    await paste(refused);
    await shows(t('symptom.rejected.verdict'));
    await press(t('popup.foot.restart'));
    await shows(t('popup.urgent.goOn', 0, steps));
    await openBeside(5);
    await shows(t('popup.start.resume'));
    document.querySelector<HTMLElement>('.notice:not(.suspect) button.link')?.click();
    await press(t('popup.foot.restart'));
    await shows(t('popup.urgent.goOn', 0, steps));
  });

  it('is offered no more once all of it was unticked, beside any tab', async () => {
    await openBeside(9);
    await loseMoney();
    await press(t('popup.urgent.goOn', 0, steps));
    await press(t('afterScam.loss.money'));
    await keeps([], []);
    await openBeside(3);
    expect(text()).toContain(t('popup.start.moneyHelp'));
  });

  it('in a private window is neither read nor written, nor is that said', async () => {
    await openBeside(9);
    await loseMoney();
    await keeps(['money'], []);
    browser.tab = { id: 12, url: 'https://forum.example/12', incognito: true };
    await browser.openPopup('?tab=12');
    await press(t('popup.start.moneyHelp'));
    await press(t('afterScam.loss.code'));
    await shows(t('popup.urgent.backPrivate'));
    expect(text()).not.toContain(t('popup.urgent.back'));
    expect(isTicked(t('afterScam.loss.money'))).toBe(false);
    await keeps(['money'], []);
  });
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
