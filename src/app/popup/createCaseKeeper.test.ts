import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { memoryFiles } from '../../../test/support/memoryFiles';
import { changeCase, deleteCase, listCases, saveCase } from '../../profile/caseStore';
import type { Case } from '../../profile/schemas';
import { writeSettings } from '../../profile/settings';
import { kept } from '../../profile/stores';
import type { CaseAtHand } from '../../ui/popup/popupState';
import { createCaseKeeper } from './createCaseKeeper';

const first: Case = {
  id: 'a',
  at: '2026-11-20T04:00:00.000Z',
  symptoms: ['rejected'],
  causes: [],
  done: [],
};
const later: Case = { ...first, done: [{ action: 'askOfficial', day: '2026-11-22' }] };
const gone = { saved: false, trouble: { kind: 'caseGone' } };
const cases = async () => (await listCases()).cases;

const keeper = ({ found = [], left = [] }: { found?: Case[]; left?: CaseAtHand[] }) =>
  createCaseKeeper({ found, left, onWritten: () => undefined });

beforeEach(async () => {
  vi.stubGlobal('navigator', { storage: memoryFiles() });
  await kept.erase();
  fakeBrowser.reset();
});

it('does not bring back a case it wrote down and another tab deleted', async () => {
  const { keep } = keeper({});
  expect(await keep(first)).toEqual({ saved: true });
  await deleteCase('a');
  expect(await keep(later)).toEqual(gone);
  expect(await keep(later)).toEqual(gone);
  expect(await cases()).toEqual([]);
});

it('does not bring back a case written before and deleted since', async () => {
  const written = { done: [], remind: false };
  expect(await keeper({ left: [{ ...first, written }] }).keep(later)).toEqual(gone);
  expect(await cases()).toEqual([]);
});

it('writes down a case begun before that the store never took', async () => {
  expect(await keeper({ left: [first] }).keep(later)).toEqual({ saved: true });
  expect(await cases()).toEqual([later]);
});

it('writes of a case found what it does not have yet', async () => {
  await saveCase(first);
  expect(await keeper({ found: [first] }).keep(later)).toEqual({ saved: true });
  expect(await cases()).toEqual([later]);
});

it('ends with the last of many calls made at once', async () => {
  const { keep } = keeper({});
  await Promise.all([keep(first), keep(later), keep(first), keep(later)]);
  expect(await cases()).toEqual([later]);
});

it('writes nothing of a case that is only looked at', async () => {
  await saveCase(first);
  const { keep } = keeper({ found: [first] });
  expect(
    await keep({ ...first, remind: false, causes: [{ id: 'abnormalSpending', standing: 'possible' }] }),
  ).toEqual({
    saved: true,
  });
  expect(await cases()).toEqual([first]);
});

it('writes only what changed here, and leaves alone what was told elsewhere', async () => {
  await saveCase({ ...first, outcome: 'notYet' });
  const { keep } = keeper({ found: [first] });
  await keep(first);
  await keep(later);
  expect(await cases()).toEqual([{ ...later, outcome: 'notYet' }]);
});

it('does not write again, or take back, what was changed beside', async () => {
  await saveCase(first);
  const { keep, change } = keeper({ found: [first] });
  await keep(first);
  await change('a', { retryOn: '2026-11-27', remind: true });
  await changeCase('a', { remind: false });
  expect(await keep({ ...first, retryOn: '2026-11-27', remind: true })).toEqual({ saved: true });
  expect(await cases()).toEqual([{ ...first, retryOn: '2026-11-27', remind: false }]);
});

it('tells of what it changed, once it is kept', async () => {
  await saveCase(first);
  let told: readonly Case[] = [first];
  const { keep, change, drop } = createCaseKeeper({
    found: told,
    left: [],
    onWritten: (change) => {
      told = change(told);
    },
  });
  await change('b', { outcome: 'opened' });
  expect(told).toEqual([first]);
  await change('a', { outcome: 'opened' });
  await keep({ ...first, id: 'c' });
  await keep({ ...later, id: 'c' });
  expect(told).toEqual([
    { ...later, id: 'c' },
    { ...first, outcome: 'opened' },
  ]);
  await drop('a');
  expect(told).toEqual([{ ...later, id: 'c' }]);
});

it('takes away what it wrote down, once that is written, and can write it down again', async () => {
  const { keep, drop } = keeper({});
  await Promise.all([keep(first), drop('a')]);
  expect(await cases()).toEqual([]);
  await keep(later);
  expect(await cases()).toEqual([later]);
});

it('writes down later what could not be written down at first', async () => {
  const { keep } = keeper({});
  await writeSettings({ historyOn: false });
  expect(await keep(first)).toMatchObject({ trouble: { kind: 'historyOff' } });
  await writeSettings({ historyOn: true });
  expect(await keep(later)).toEqual({ saved: true });
  expect(await cases()).toEqual([later]);
});
