// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { keepDraft } from '../../src/app/popup/popupDraft';
import { stateOfCase } from '../../src/app/popup/resumable';
import { alarmNames } from '../../src/platform/alarms';
import { forgetDraftBeside } from '../../src/platform/popupDraft';
import { listCases, saveCase } from '../../src/profile/caseStore';
import { readFacts, saveFact } from '../../src/profile/factStore';
import { switchSessionOnly } from '../../src/profile/sessionOnly';
import { writeSettings } from '../../src/profile/settings';
import { refusedCase } from '../support/fixtures/refusedCase';
import {
  answerFirst,
  closePages,
  memoryBrowser,
  paste,
  press,
  question,
  remindSwitch,
  shows,
  t,
  text,
} from '../support/memoryBrowser';
import { waitFor } from '../support/waitFor';

const refused = '您的花呗开通申请经综合评估暂未通过，请过段时间再试。';
const swindler = '内部渠道强开花呗，先交 299 元保证金，加微信 kf88990，把验证码发给我就行。';
const before = refusedCase();

const browser = memoryBrowser();

const retryDay = () => document.querySelector('.retry > div:last-child b')?.textContent ?? '';
const read = async (words: string) => {
  await browser.openPopup();
  await paste(words);
};
const goOn = async (words: string) => {
  const link = await waitFor(
    async () =>
      [...document.querySelectorAll<HTMLElement>('button.link')].find((one) =>
        one.textContent?.includes(words),
      ),
    Boolean,
  );
  link?.click();
};

it('what was left in a popup that fills a tab, beside none, goes with that tab', async () => {
  await read(refused);
  await shows(t('symptom.rejected.verdict'));
  await answerFirst('once');
  const left = async () => Object.keys(await fakeBrowser.storage.session.get(null));
  await waitFor(left, ({ length }) => length > 0);
  closePages();
  await forgetDraftBeside(1);
  expect(await left()).toEqual([]);
});

it('what is left in a popup that fills a tab, beside one that was closed, goes with its own', async () => {
  browser.tab = { id: 3, url: 'https://forum.example/', incognito: false };
  await browser.openPopup('?tab=3');
  await paste(refused);
  await shows(t('symptom.rejected.verdict'));
  const leaves = (key: string) =>
    waitFor(
      async () => Object.keys(await fakeBrowser.storage.session.get(null)),
      (keys) => keys.join() === key,
    );
  await leaves('popup:3');
  browser.tab = undefined;
  await forgetDraftBeside(3);
  const asked = await answerFirst('once');
  await leaves('popup:1');
  await browser.openPopup('?tab=3');
  await shows(t('symptom.rejected.verdict'));
  expect(question()).not.toBe(asked);
});

describe('going on with what was left', () => {
  it('warns of a swindler’s words again', async () => {
    await read(swindler);
    await shows(t('scam.actSecret'));
    browser.tab = { id: 9, url: 'https://forum.example/', incognito: false };
    await waitFor(
      async () => fakeBrowser.storage.session.get('popup:1'),
      (drafts) => Object.keys(drafts).length === 1,
    );
    await browser.openPopup('?tab=9');
    await goOn('强开花呗');
    await shows(t('scam.actSecret'));
  });

  it('keeps the answers given this time', async () => {
    await saveCase({ ...before, at: '2026-11-12T04:00:00.000Z' });
    await read(refused);
    await shows(t('symptom.rejected.verdict'));
    const asked = await answerFirst('once');
    await press(t('popup.foot.restart'));
    await goOn('11 月 12 日');
    await shows(t('symptom.rejected.verdict'));
    expect(question()).not.toBe(asked);
  });

  it('the same sentence again the same day is the same case, with all that was done', async () => {
    await read(refused);
    await press(t('popup.today.did'));
    await shows(t('popup.foot.kept'));
    const done = () => document.querySelectorAll('.step.done').length;
    await press(t('popup.foot.restart'));
    await paste(refused);
    await waitFor(
      async () => done(),
      (count) => count === 1,
    );
    await shows(t('popup.foot.kept'));
    expect((await listCases()).cases).toHaveLength(1);
    await press(t('popup.foot.restart'));
    await paste('您的借呗开通申请经综合评估暂未通过，请过段时间再试。');
    await shows(t('symptom.rejected.verdict'));
    expect(done()).toBe(0);
  });

  it('names the day it was left', async () => {
    const state = stateOfCase({ ...before, at: '2026-11-12T04:00:00.000Z' });
    const at = new Date('2026-11-19T10:00:00').getTime();
    await keepDraft({ tab: 2, at, state: { ...state, caseAtHand: undefined } });
    await browser.openPopup();
    await shows('“综合评估暂未通过” · 11 月 19 日');
    await keepDraft({ tab: 2, at, state });
    await browser.openPopup();
    await shows('“综合评估暂未通过” · 11 月 12 日');
  });

  it('has nothing to take back of the sentence before', async () => {
    await read(refused);
    await shows(t('symptom.rejected.verdict'));
    await press(t('popup.today.did'));
    await shows(t('common.undo'));
    await press(t('popup.foot.restart'));
    await waitFor(
      async () => text(),
      (all) => !all.includes(t('common.undo')),
    );
  });
});

describe('the summary to print', () => {
  const preview = () => document.querySelector('blockquote')?.textContent ?? '';
  const toSummary = async () => {
    browser.hangs = true;
    await browser.openPopup('?tab=3');
    await paste(refused);
    await shows(t('symptom.rejected.verdict'));
    await press(t('popup.summary.title'));
    await shows(t('popup.summary.lead'));
  };

  it('holds in its own tab what was ticked in the popup', async () => {
    browser.tab = { id: 3, url: 'https://forum.example/', incognito: false };
    await toSummary();
    expect(preview()).not.toContain(t('popup.summary.law'));
    await press(t('popup.summary.partLaw'));
    await waitFor(
      async () => preview(),
      (all) => all.includes(t('popup.summary.law')),
    );
    expect(text()).toContain(t('popup.summary.print'));
    await browser.openPopup('?view=summary&tab=3');
    await shows(t('popup.summary.lead'));
    expect(preview()).toContain(t('popup.summary.law'));
  });

  it('is not offered in a popup of a private window, whose words no other tab may know', async () => {
    browser.tab = { id: 3, url: 'https://forum.example/', incognito: true };
    await toSummary();
    expect(text()).not.toContain(t('popup.summary.print'));
  });
});

describe('a sentence picked from the list', () => {
  it('waits for the screens that show it', async () => {
    await browser.openPopup();
    await press(t('popup.start.more') + t('popup.start.moreCount'));
    await press(t('symptom.overdueBlock.picked'));
    await shows(t('symptom.overdueBlock.verdict'));
    await shows(t('popup.today.kicker'));
  });
});

describe('the day to try again', () => {
  it('counts from this refusal also once the case is kept', async () => {
    await saveCase(before);
    await read(refused);
    await shows('12 月 22 日');
    await press(t('popup.today.did'));
    await shows(t('popup.foot.kept'));
    await answerFirst('once');
    expect(retryDay()).toContain('12 月 22 日');
  });

  it('is the one the user put it off to, where that is another', async () => {
    await saveCase({ ...before, at: '2026-10-23T04:00:00.000Z', retryOn: '2026-11-22', remind: true });
    await browser.openPopup();
    await press(t('popup.due.week'));
    await shows(t('popup.due.putOffMarked', '11 月 29 日'));
    await goOn('综合评估');
    await shows(t('popup.retry.chosen', '11 月 29 日'));
    expect((await listCases()).cases[0]?.retryOn).toBe('2026-11-29');
  });

  it('is put off from today, in a popup left open for days', async () => {
    await saveCase({ ...before, retryOn: '2026-11-22' });
    await browser.openPopup();
    browser.day = '2026-11-27';
    await press(t('popup.due.week'));
    await waitFor(
      async () => (await listCases()).cases[0]?.retryOn,
      (day) => day === '2026-12-04',
    );
    // Set after the day was kept; it would be there for the next test.
    await waitFor(alarmNames, (names) => names.length > 0);
  });
});

describe('where nothing can be kept, no switch says that it reminds', () => {
  it.each([
    ['noHistory', () => writeSettings({ historyOn: false })],
    ['noReminders', () => writeSettings({ remindersOn: false })],
    ['session', () => switchSessionOnly(true)],
    [
      'private',
      async () => {
        browser.tab = { id: 3, url: 'https://forum.example/', incognito: true };
      },
    ],
  ] as const)('%s', async (why, set) => {
    await set();
    await browser.openPopup('?tab=3');
    await paste(refused);
    await shows(t(`popup.retry.cannot.${why}`));
    expect(remindSwitch()).toBeNull();
    expect(await alarmNames()).toEqual([]);
  });
});

it.each([
  [false, 'popup.question.keepNote'],
  [true, 'popup.question.keepNoteSession'],
] as const)('an answer is kept as long as is said, for this session only: %s', async (sessionOnly, words) => {
  await switchSessionOnly(sessionOnly);
  await read(refused);
  await shows(t(words));
});

describe('facts too old to be used', () => {
  it('are none of those just said, in a popup left open for days', async () => {
    await read(refused);
    await shows(t('symptom.rejected.verdict'));
    browser.day = '2026-11-25';
    await answerFirst('save');
    await press(t('popup.foot.answers'));
    await shows('11 月 25 日');
    expect(text()).not.toContain(t('popup.notes.expired', 1));
    expect(Object.keys((await readFacts('2026-11-25')).facts)).toHaveLength(1);
  });

  it('are shown, confirmed with the day of today, and cleared with the others', async () => {
    await saveFact('student', 'yes', '2026-01-02');
    await saveFact('region', 'mainland', '2026-01-02');
    await browser.openOptions('facts');
    await shows(t('options.facts.expired'));
    browser.day = '2026-11-23';
    await press(t('options.facts.confirm'));
    const held = async () => (await readFacts('2026-11-23')).facts;
    const [[, fact] = []] = Object.entries(await waitFor(held, (facts) => Object.keys(facts).length === 1));
    expect(fact?.confirmed).toBe('2026-11-23');
    // In the popup, after the page was drawn: all is all.
    await saveFact('network', 'vpn', '2026-11-23');
    await press(t('options.facts.clearAll'));
    const dialog = await waitFor(async () => document.querySelector('dialog'), Boolean);
    dialog?.querySelector<HTMLElement>('.danger')?.click();
    await waitFor(
      async () => readFacts('2026-11-23'),
      ({ facts, expired }) => Object.keys({ ...facts, ...expired }).length === 0,
    );
  });
});
