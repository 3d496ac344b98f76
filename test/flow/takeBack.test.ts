// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { listCases, saveCase } from '../../src/profile/caseStore';
import { readFacts, saveFact } from '../../src/profile/factStore';
import { writeSettings } from '../../src/profile/settings';
import { refusedCase } from '../support/fixtures/refusedCase';
import {
  answerFirst,
  fillStore,
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

const today = '2026-11-22';
const refused = '您的花呗开通申请经综合评估暂未通过，请过段时间再试。';
const identity = '请年满 18 周岁后再试。';

const browser = memoryBrowser();

const kept = async () => (await readFacts(today)).facts;
const cases = async () => (await listCases()).cases;
const gone = () =>
  waitFor(
    async () => text(),
    (all) => !all.includes(t('common.undo')),
  );
const cleared = t('popup.answers.forgot', t('fact.age.label'));
/** Presses it by keyboard: it has the focus, and takes it along when it goes. */
const undo = async () => {
  await shows(t('common.undo'));
  [...document.querySelectorAll('button')].find((one) => one.textContent === t('common.undo'))?.focus();
  await press(t('common.undo'));
};
/** What is read out, wherever it stands. */
const readOut = () => [...document.querySelectorAll('[role="status"]')].map((one) => one.textContent).join();
/** The focus is on the heading of what is open. */
const focusIsMended = () =>
  waitFor(
    async () => document.activeElement?.tagName,
    (tag) => tag === 'H1' || tag === 'H2',
  );
const addCase = () => saveCase(refusedCase());

describe('in the settings', () => {
  it('a case deleted while the history is off cannot come back, and nothing offers it', async () => {
    await addCase();
    await writeSettings({ historyOn: false });
    await browser.openOptions('history');
    await press(t('options.history.delete'));
    await shows(t('options.history.none'));
    await shows(t('options.history.deleted'));
    expect(text()).not.toContain(t('common.undo'));
  });

  it('a deleted case comes back as it was', async () => {
    await addCase();
    const before = await cases();
    await browser.openOptions('history');
    await press(t('options.history.delete'));
    await shows(t('options.history.none'));
    await press(t('common.undo'));
    await shows('综合评估暂未通过');
    expect(await cases()).toEqual(before);
    await gone();
  });

  it('what came back is read out, and the focus is not lost with the button', async () => {
    await addCase();
    await browser.openOptions('history');
    await press(t('options.history.delete'));
    await undo();
    await gone();
    expect(readOut()).toContain(t('common.putBack'));
    await focusIsMended();
  });

  it('closing what offers it does not lose the focus either', async () => {
    await addCase();
    await browser.openOptions('history');
    await press(t('options.history.delete'));
    await shows(t('common.undo'));
    const close = document.querySelector<HTMLElement>(`[aria-label="${t('common.close')}"]`);
    close?.focus();
    close?.click();
    await gone();
    await focusIsMended();
  });

  it('a cleared fact comes back with the day it was said', async () => {
    await saveFact('student', 'yes', '2026-11-01');
    const before = await kept();
    await browser.openOptions('facts');
    await press(t('options.facts.clear'));
    await shows(t('options.facts.cleared'));
    expect(await kept()).toEqual({});
    await press(t('common.undo'));
    await waitFor(kept, ({ student }) => student !== undefined);
    expect(await kept()).toEqual(before);
  });
});

describe('in the popup, a step', () => {
  const doneSteps = () => document.querySelectorAll('.step.done').length;
  beforeEach(async () => {
    await browser.openPopup();
    await paste(refused);
    await shows(t('symptom.rejected.verdict'));
  });

  it('takes the case out of the history again that it put there', async () => {
    await press(t('popup.today.did'));
    await shows(t('popup.foot.kept'));
    await press(t('common.undo'));
    await gone();
    expect(doneSteps()).toBe(0);
    expect(await cases()).toEqual([]);
    await browser.openPopup();
    await shows(t('popup.foot.keep'));
    expect(await cases()).toEqual([]);
    // Kept again, it is there again.
    await press(t('popup.foot.keep'));
    await shows(t('popup.foot.kept'));
    expect(await cases()).toHaveLength(1);
  });

  it('is read out when it is taken back, and the focus is not lost with the button', async () => {
    await press(t('popup.today.did'));
    await undo();
    await gone();
    expect(readOut()).toContain(t('common.putBack'));
    await focusIsMended();
  });

  it('leaves a case that was kept before', async () => {
    await press(t('popup.foot.keep'));
    await shows(t('popup.foot.kept'));
    await press(t('popup.today.did'));
    await press(t('common.undo'));
    await gone();
    await shows(t('popup.foot.kept'));
    expect((await cases()).map(({ done }) => done)).toEqual([[]]);
  });

  it('leaves a case with a day to be reminded of', async () => {
    await press(t('popup.today.did'));
    await shows(t('popup.foot.kept'));
    remindSwitch()?.click();
    await waitFor(cases, ([one]) => one?.remind);
    await press(t('common.undo'));
    await gone();
    await waitFor(cases, ([one]) => one?.done.length === 0);
    expect(await cases()).toMatchObject([{ remind: true }]);
  });

  it('stays done where the store cannot let the case go', async () => {
    await press(t('popup.today.did'));
    await shows(t('popup.foot.kept'));
    fillStore();
    await press(t('common.undo'));
    await shows(t('store.trouble.full.title'));
    expect(doneSteps()).toBe(1);
  });
});

describe('in the popup', () => {
  it('an answer no longer used is used again, and kept as before', async () => {
    await saveFact('age', '23-59', '2026-11-01');
    const before = await kept();
    await browser.openPopup();
    await paste(identity);
    await press(t('popup.foot.answers'));
    await press(t('popup.answers.forget'));
    await shows(t('popup.answers.empty'));
    await waitFor(kept, ({ age }) => age === undefined);
    await press(t('common.undo'));
    await shows(t('fact.age.values.23_59'));
    await waitFor(kept, ({ age }) => age !== undefined);
    expect(await kept()).toEqual(before);
  });

  it('an answer of this time is forgotten in a private window without asking the store', async () => {
    browser.tab = { id: 3, incognito: true };
    Object.assign(fakeBrowser.tabs, { query: async () => [browser.tab] });
    await browser.openPopup('?tab=3');
    await paste(identity);
    await shows(t('fact.age.question'));
    await answerFirst('once');
    await press(t('popup.foot.answers'));
    await press(t('popup.answers.forget'));
    await shows(t('popup.answers.empty'));
    await shows(cleared);
    await press(t('common.back'));
    await shows(t('popup.notes.private'));
    expect(text()).not.toContain(t('store.trouble.privateWindow.title'));
  });

  it('of an answer that the store does not let go nobody says it is cleared', async () => {
    await saveFact('age', '23-59', '2026-11-01');
    await browser.openPopup();
    await paste(identity);
    await press(t('popup.foot.answers'));
    fillStore();
    await press(t('popup.answers.forget'));
    await shows(t('store.trouble.full.title'));
    expect(text()).not.toContain(cleared);
    expect(text()).toContain(t('fact.age.values.23_59'));
  });

  it('keeping that one is under 18 says what it cleared, and brings it back', async () => {
    await saveFact('zhimaScore', '600-699', '2026-11-01');
    await saveFact('region', 'mainland', '2026-11-01');
    const before = await kept();
    await browser.openPopup();
    await paste(identity);
    await shows(t('fact.age.question'));
    await press(t('fact.age.values.lt18'));
    await press(t('popup.question.save'));
    await shows(t('popup.question.cleared', 1));
    expect(Object.keys(await kept()).sort()).toEqual(['age', 'region']);
    await press(t('common.undo'));
    await waitFor(kept, ({ age }) => age === undefined);
    await waitFor(kept, ({ zhimaScore }) => zhimaScore !== undefined);
    expect(await kept()).toEqual(before);
    expect(question()).toBe(t('fact.age.question'));
  });
});
