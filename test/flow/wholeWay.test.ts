// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  answerFirst,
  give,
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

const browser = memoryBrowser();

const doneSteps = () =>
  [...document.querySelectorAll('.step.done .what')].map((one) => one.firstChild?.textContent);
const todaysAction = () => document.querySelector('.today:not(.quiet) h2')?.textContent ?? '';
/** Everything a backup can hold, as the user would take it along. */
async function exportAll(): Promise<unknown> {
  await browser.openOptions('privacy');
  await press(t('backup.section.history.title') + t('backup.section.history.note'));
  await press(t('backup.section.sensitive.title') + t('backup.section.sensitive.note'));
  await press(t('backup.export'));
  await shows(t('backup.exported'));
  return JSON.parse(await browser.download());
}
/** Reads the refusal, answers the first question for keeps, does today's step and asks to be reminded. */
async function goAlong(): Promise<{ asked: string; did: string }> {
  await browser.openPopup();
  await paste(refused);
  await shows(t('symptom.rejected.verdict'));
  const asked = await answerFirst('save');
  const did = todaysAction();
  await press(t('popup.today.did'));
  await waitFor(
    async () => doneSteps(),
    (steps) => steps.includes(did),
  );
  remindSwitch()?.click();
  await waitFor(
    async () => remindSwitch()?.ariaChecked ?? remindSwitch()?.getAttribute('aria-checked'),
    (on) => on === 'true',
  );
  await shows(t('popup.foot.kept'));
  return { asked, did };
}

describe('from a refusal on', () => {
  it('what was answered, done and set is still there after closing, and nothing of it twice', async () => {
    const { asked, did } = await goAlong();
    await browser.openPopup();
    await shows(t('symptom.rejected.verdict'));
    expect(doneSteps()).toEqual([did]);
    expect(remindSwitch()?.getAttribute('aria-checked')).toBe('true');
    expect(question()).not.toBe(asked);
    // The session is over too: the case is offered, and goes on where it was.
    await fakeBrowser.storage.session.clear();
    await browser.openPopup();
    await press(`“${refused}” · 11 月 22 日`);
    await waitFor(
      async () => doneSteps(),
      (steps) => steps.includes(did),
    );
    await browser.openOptions('history');
    await shows(t('options.history.applied', 1));
    expect(document.querySelectorAll('article')).toHaveLength(1);
  });

  it('exported, erased and imported, it is the same', async () => {
    await goAlong();
    const before = await exportAll();
    expect(before).toMatchObject({ history: [{ message: refused, remind: true }] });
    await press(t('options.privacy.eraseOpen'));
    await press(t('backup.erase.confirm'));
    await shows(t('backup.erase.nothing'));
    await browser.openOptions('history');
    await shows(t('options.history.none'));
    await browser.openOptions('privacy');
    give(JSON.stringify(before));
    await press(t('backup.apply'));
    await shows(t('backup.applied'));
    expect(await exportAll()).toEqual(before);
  });

  it('a step taken back and a reminder switched off are gone for good', async () => {
    const { did } = await goAlong();
    await press(t('common.undo'));
    await waitFor(
      async () => doneSteps(),
      (steps) => steps.length === 0,
    );
    remindSwitch()?.click();
    await shows(t('popup.foot.kept'));
    await waitFor(
      async () => (await exportAll()) as { history: { done: unknown[]; retryOn?: string }[] },
      ({ history }) => history[0]?.done.length === 0 && history[0].retryOn === undefined,
    );
    expect(did).not.toBe('');
  });
});

describe('the day that was set', () => {
  const come = async () => {
    await goAlong();
    await fakeBrowser.storage.session.clear();
    browser.day = '2026-12-22';
    await browser.openPopup();
  };
  const cases = async () =>
    ((await exportAll()) as { history: { outcome?: string; retryOn?: string }[] }).history;

  it('has not come a day before', async () => {
    await goAlong();
    await fakeBrowser.storage.session.clear();
    browser.day = '2026-12-21';
    await browser.openPopup();
    await shows(t('popup.start.title'));
    expect(text()).not.toContain(t('popup.due.title'));
  });

  it('is asked about, and once opened never again', async () => {
    await come();
    await shows(t('popup.due.today'));
    expect(text()).toContain(refused);
    await press(t('popup.due.opened'));
    await shows(t('popup.due.openedSaid'));
    await waitFor(cases, ([one]) => one?.outcome === 'opened');
    await browser.openPopup();
    await shows(t('popup.start.title'));
    expect(text()).not.toContain(t('popup.due.title'));
  });

  it('put off by a week comes back in a week, and that can be undone', async () => {
    await come();
    await press(t('popup.due.week'));
    await shows(t('popup.due.putOffMarked', '12 月 29 日'));
    await press(t('common.undo'));
    await shows(t('popup.due.title'));
    await waitFor(cases, ([one]) => one?.retryOn === '2026-12-22');
    await browser.openPopup();
    await press(t('popup.due.week'));
    await waitFor(cases, ([one]) => one?.retryOn === '2026-12-29');
    browser.day = '2026-12-30';
    await browser.openPopup();
    await shows(t('popup.due.past', '12 月 29 日'));
  });

  it('tried in vain: goes on with the checklist, and asks again on the day it set', async () => {
    await come();
    await press(t('popup.due.notYet'));
    await shows(t('popup.due.triedTitle'));
    await press(t('popup.due.resume'));
    await waitFor(
      async () => doneSteps(),
      (steps) => steps.length === 1,
    );
    await waitFor(cases, ([one]) => one?.outcome === 'notYet' && one.retryOn === '2027-01-21');
    await fakeBrowser.storage.session.clear();
    await browser.openPopup();
    await shows(t('popup.start.resume'));
    expect(text()).not.toContain(t('popup.due.title'));
    browser.day = '2027-01-21';
    await browser.openPopup();
    await shows(t('popup.due.title'));
  });
});
