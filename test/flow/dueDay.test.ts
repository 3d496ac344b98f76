// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { keepDraft } from '../../src/app/popup/popupDraft';
import { stateOfCase } from '../../src/app/popup/resumable';
import { alarmNames } from '../../src/platform/alarms';
import { changeCase, deleteCase, listCases, saveCase } from '../../src/profile/caseStore';
import type { Case } from '../../src/profile/schemas';
import { switchSessionOnly } from '../../src/profile/sessionOnly';
import { writeSettings } from '../../src/profile/settings';
import { refusedCase } from '../support/fixtures/refusedCase';
import { memoryBrowser, paste, press, shows, t, text } from '../support/memoryBrowser';
import { waitFor } from '../support/waitFor';

const refused = '综合评估暂未通过';
/** Refused a month ago; the day to try again is today, 22 November. */
const begun = refusedCase({ at: '2026-10-23T04:00:00.000Z', retryOn: '2026-11-22', remind: false });
const asKept = async () => (await listCases()).cases[0];
const becomes = (wanted: Partial<Case>) =>
  waitFor(asKept, (one) => Object.entries(wanted).every(([key, value]) => one?.[key as 'id'] === value));
const resumeLine = `“${refused}” · 10 月 23 日`;
const remindSwitch = () => document.querySelector('[role="switch"]')?.getAttribute('aria-checked');

const browser = memoryBrowser();
beforeEach(async () => {
  await saveCase(begun);
});

describe('what was left in the session', () => {
  it('does not undo what was said of the day since', async () => {
    await keepDraft({ tab: 1, at: 0, state: stateOfCase({ ...begun, retryOn: '2026-11-20', remind: true }) });
    await changeCase('a', { retryOn: '2026-11-27', remind: false });
    await browser.openPopup();
    await shows(t('symptom.rejected.verdict'));
    await shows(t('popup.foot.kept'));
    expect(remindSwitch()).toBe('false');
    expect(await asKept()).toMatchObject({ retryOn: '2026-11-27', remind: false });
    expect(await alarmNames()).toEqual([]);
  });

  it('beside another tab, is not offered once it has opened', async () => {
    await keepDraft({ tab: 2, at: 0, state: stateOfCase(begun) });
    await browser.openPopup();
    await shows(t('popup.start.resume'));
    await press(t('popup.due.opened'));
    await shows(t('popup.due.openedSaid'));
    expect(text()).not.toContain(t('popup.start.resume'));
  });
});

describe('an answer to the day that has come', () => {
  it('is what the case goes on with', async () => {
    await browser.openPopup();
    await press(t('popup.due.week'));
    await shows(t('popup.due.putOffMarked', '11 月 29 日'));
    await press(resumeLine);
    await shows(t('popup.foot.kept'));
    expect(remindSwitch()).toBe('true');
    expect(await asKept()).toMatchObject({ retryOn: '2026-11-29', remind: true });
  });

  it('ends what the start screen offers, once it has opened', async () => {
    await browser.openPopup();
    await shows(resumeLine);
    await press(t('popup.due.opened'));
    await shows(t('popup.due.openedSaid'));
    expect(text()).not.toContain(t('popup.start.resume'));
  });

  it('tried in vain today: the next try is a month from today, not today', async () => {
    await browser.openPopup();
    await press(t('popup.due.notYet'));
    await press(t('popup.due.resume'));
    await shows(t('popup.retry.after', '12 月 22 日'));
    expect(await asKept()).toMatchObject({ outcome: 'notYet', triedOn: '2026-11-22' });
  });

  it('tried in vain: the next day is set at once, said, and asked about when it comes', async () => {
    browser.granted = true;
    await browser.openPopup();
    await press(t('popup.due.notYet'));
    await shows(t('popup.due.notYetSaid', t('popup.due.putOff', '12 月 22 日')));
    await becomes({ retryOn: '2026-12-22', remind: true });
    await waitFor(alarmNames, (names) => names.includes('reminder/a'));
    browser.day = '2026-12-23';
    await browser.openPopup();
    await shows(t('popup.due.past', '12 月 22 日'));
  });

  it.each([
    [refused, '2026-10-23', 1],
    ['系统繁忙，请稍后再试', undefined, 1],
  ])('tried in vain, and %s read since: the old card is off the new reading', async (words, from, count) => {
    await browser.openPopup();
    await press(t('popup.due.notYet'));
    await shows(t('popup.due.triedTitle'));
    await paste(words);
    await shows(t('popup.foot.restart'));
    await waitFor(
      async () => text(),
      (all) => !all.includes(t('popup.due.triedTitle')),
    );
    expect((await listCases()).cases).toHaveLength(count);
    if (from) await shows(t('popup.foot.kept'));
    else expect(text()).not.toContain(t('popup.foot.kept'));
  });

  it('tried in vain, beside the result of that very case: said there too', async () => {
    await keepDraft({ tab: 1, at: 0, state: stateOfCase(begun) });
    await browser.openPopup();
    await press(t('popup.due.notYet'));
    await shows(t('popup.retry.after', '12 月 22 日'));
    // What is written beside must not reach into the next test.
    await waitFor(asKept, (one) => one?.outcome === 'notYet' && one.causes.length > 0);
  });
});

describe('beside the sentence of that very case, met again', () => {
  it.each(['2026-11-22', '2026-12-27'])('nothing pushes a later day, on %s', async (day) => {
    browser.day = day;
    await browser.openPopup();
    await paste(`您的花呗开通申请经${refused}。`);
    await shows(t('symptom.rejected.verdict'));
    await shows(t('popup.foot.kept'));
    expect(text()).toContain(t('popup.due.title'));
    expect(text().split(refused)).toHaveLength(2);
    for (const later of ['waitAndRetry', 'pause'] as const)
      expect(text()).not.toContain(t(`action.${later}.title`));
    expect(text()).not.toContain(t('popup.retry.title'));
    expect(await asKept()).toEqual(begun);
    expect((await listCases()).cases).toHaveLength(1);
  });
});

describe('an answer that is taken back', () => {
  it('tried in vain: nothing was tried', async () => {
    await browser.openPopup();
    await press(t('popup.due.notYet'));
    await shows(t('popup.due.triedTitle'));
    await press(t('common.undo'));
    await shows(t('popup.due.title'));
    expect(await asKept()).toEqual(begun);
  });
});

describe('the card', () => {
  it('says of a case that is gone what became of it, and promises nothing', async () => {
    await browser.openPopup();
    await shows(t('popup.due.title'));
    await deleteCase('a');
    await press(t('popup.due.week'));
    await shows(t('store.trouble.caseGone.title'));
    expect(text()).not.toContain(t('popup.due.putOffMarked', '11 月 29 日'));
    expect(text()).toContain(t('popup.due.title'));
  });

  it('promises no reminder while reminders are off', async () => {
    await writeSettings({ remindersOn: false });
    await browser.openPopup();
    await press(t('popup.due.week'));
    await shows(t('popup.due.putOffUnreminded', '11 月 29 日'));
    await press(t('common.undo'));
    await press(t('popup.due.notYet'));
    await becomes({ retryOn: '2026-12-22' });
    await shows(t('popup.due.notYetSaid', t('popup.due.putOffUnreminded', '12 月 22 日')));
    expect(await alarmNames()).toEqual([]);
  });

  it('is not there in a private window, where no answer could be kept', async () => {
    browser.tab = { id: 1, incognito: true };
    await browser.openPopup('?tab=1');
    await shows(t('popup.start.title'));
    expect(text()).not.toContain(t('popup.due.title'));
  });
});

describe('in the settings', () => {
  it('a day that has come is put off from today, and that can be taken back', async () => {
    await browser.openOptions('reminders');
    await press(t('options.reminders.week'));
    await shows(t('options.reminders.putOff', '11 月 29 日'));
    await becomes({ retryOn: '2026-11-29', remind: true });
    expect(await alarmNames()).toEqual(['reminder/a']);
    await press(t('common.undo'));
    await becomes({ retryOn: '2026-11-22', remind: false });
    await shows(t('options.reminders.due'));
    await waitFor(alarmNames, (names) => names.length === 0);
  });

  it('a day ahead is put off from itself, never pulled forward, and the buttons say so', async () => {
    await changeCase('a', { retryOn: '2026-12-20', remind: true });
    await browser.openOptions('reminders');
    await press(t('options.reminders.weekLater'));
    await shows(t('options.reminders.putOff', '12 月 27 日'));
    await becomes({ retryOn: '2026-12-27' });
    await press(t('options.reminders.dayLater'));
    await becomes({ retryOn: '2026-12-28' });
    await press(t('options.reminders.monthLater'));
    await becomes({ retryOn: '2027-01-27' });
    for (const later of ['tomorrow', 'week', 'month'] as const)
      expect(text()).not.toContain(t(`options.reminders.${later}`));
  });

  it('a day that is dropped can be had back', async () => {
    await changeCase('a', { retryOn: '2026-12-20', remind: true });
    await browser.openOptions('reminders');
    await press(t('options.reminders.off'));
    await shows(t('options.reminders.dropped'));
    await becomes({ retryOn: undefined });
    await press(t('common.undo'));
    await becomes({ retryOn: '2026-12-20', remind: true });
    await waitFor(alarmNames, (names) => names.length === 1);
  });
});

describe('where the day goes with the browser', () => {
  beforeEach(() => switchSessionOnly(true));

  it('the card promises no reminder', async () => {
    await browser.openPopup();
    await press(t('popup.due.week'));
    await shows(t('popup.due.putOffSession', '11 月 29 日'));
    await press(t('common.undo'));
    await press(t('popup.due.notYet'));
    await becomes({ retryOn: '2026-12-22' });
    await shows(t('popup.due.notYetSaid', t('popup.due.putOffSession', '12 月 22 日')));
  });

  it('the settings offer its file, and no later reminder', async () => {
    await browser.openOptions('reminders');
    await shows(t('options.reminders.session'));
    expect(text()).toContain(t('options.reminders.calendar'));
    for (const later of ['tomorrow', 'week', 'month'] as const)
      expect(text()).not.toContain(t(`options.reminders.${later}`));
  });
});

describe('the mark on the button', () => {
  const mark = vi.fn(async () => '到');
  beforeEach(async () => {
    vi.spyOn(fakeBrowser.action, 'getBadgeText').mockImplementation(mark);
    await changeCase('a', { remind: true });
  });

  it('stays while the settings are open, where nobody asks about the day', async () => {
    await browser.openOptions('reminders');
    await shows(t('options.reminders.due'));
    expect((await asKept())?.remind).toBe(true);
  });

  it('goes with the popup, which asks about it', async () => {
    await browser.openPopup();
    await shows(t('popup.due.title'));
    await becomes({ remind: false });
  });
});
