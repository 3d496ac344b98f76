// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { keepDraft } from '../../src/app/popup/popupDraft';
import { stateOfCase } from '../../src/app/popup/resumable';
import { changeCase, deleteCase, listCases, saveCase } from '../../src/profile/caseStore';
import { refusedCase } from '../support/fixtures/refusedCase';
import {
  fillStore,
  memoryBrowser,
  paste,
  press,
  remindSwitch,
  shows,
  t,
  text,
} from '../support/memoryBrowser';
import { waitFor } from '../support/waitFor';

const refused = '您的花呗开通申请经综合评估暂未通过，请过段时间再试。';
const begun = refusedCase({ remind: false });

const browser = memoryBrowser();

const cases = async () => (await listCases()).cases;
const doneSteps = () => document.querySelectorAll('.step.done').length;
const fails = () => shows(t('store.trouble.full.title'));
const isKept = () => shows(t('popup.foot.kept'));
const readRefusal = async () => {
  await browser.openPopup();
  await paste(refused);
  await shows(t('symptom.rejected.verdict'));
};

describe('a case whose first writing fails', () => {
  it('is written down at the next opening, and nobody says it was deleted', async () => {
    await readRefusal();
    const callOff = fillStore();
    await press(t('popup.today.did'));
    await fails();
    callOff();
    await browser.openPopup();
    await isKept();
    expect(text()).not.toContain(t('store.trouble.caseGone.title'));
    expect((await cases()).map(({ done }) => done.length)).toEqual([1]);
  });

  it('can be written down again at once, and only once', async () => {
    await readRefusal();
    const callOff = fillStore();
    await press(t('popup.foot.keep'));
    await fails();
    callOff();
    await press(t('popup.foot.keep'));
    await isKept();
    expect(await cases()).toHaveLength(1);
  });
});

it('a case that was written down, and deleted elsewhere, stays deleted', async () => {
  await readRefusal();
  await press(t('popup.foot.keep'));
  await isKept();
  const [one] = await cases();
  await deleteCase(one?.id ?? '');
  await browser.openPopup();
  await shows(t('store.trouble.caseGone.title'));
  expect(text()).not.toContain(t('popup.foot.keep'));
  expect(await cases()).toEqual([]);
});

describe('of a case of the history', () => {
  beforeEach(async () => {
    await saveCase(begun);
    await keepDraft({ tab: 1, at: 0, state: stateOfCase(begun) });
    await browser.openPopup();
    await isKept();
  });

  it('a step that could not be written is written at the next opening', async () => {
    const callOff = fillStore();
    await press(t('popup.today.did'));
    await fails();
    callOff();
    await browser.openPopup();
    await isKept();
    expect(doneSteps()).toBe(1);
    expect((await cases())[0]?.done).toHaveLength(1);
  });

  it('so is a reminder', async () => {
    const callOff = fillStore();
    remindSwitch()?.click();
    await fails();
    callOff();
    await browser.openPopup();
    await isKept();
    expect(remindSwitch()?.getAttribute('aria-checked')).toBe('true');
    expect((await cases())[0]?.remind).toBe(true);
  });

  it('a step told elsewhere since is shown, and stays', async () => {
    await press(t('popup.today.did'));
    await waitFor(cases, ([one]) => one?.done.length === 1);
    await isKept();
    const done = [...((await cases())[0]?.done ?? []), { action: 'askOfficial', day: '2026-11-22' } as const];
    await changeCase('a', { done });
    await browser.openPopup();
    await isKept();
    expect(doneSteps()).toBe(2);
    expect((await cases())[0]?.done).toEqual(done);
  });
});
