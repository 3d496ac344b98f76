import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { memoryFiles } from '../../../test/support/memoryFiles';
import { deleteCase, listCases, saveCase } from '../../profile/caseStore';
import type { Case } from '../../profile/schemas';
import { writeSettings } from '../../profile/settings';
import { kept } from '../../profile/stores';
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

beforeEach(async () => {
  vi.stubGlobal('navigator', { storage: memoryFiles() });
  await kept.erase();
  fakeBrowser.reset();
});

it('does not bring back a case it wrote down and another tab deleted', async () => {
  const keep = createCaseKeeper([]);
  expect(await keep(first)).toEqual({ saved: true });
  await deleteCase('a');
  expect(await keep(later)).toEqual(gone);
  expect(await keep(later)).toEqual(gone);
  expect(await cases()).toEqual([]);
});

it('does not bring back a case begun before and deleted since', async () => {
  expect(await createCaseKeeper(['a'])(later)).toEqual(gone);
  expect(await cases()).toEqual([]);
});

it('ends with the last of many calls made at once', async () => {
  const keep = createCaseKeeper([]);
  await Promise.all([keep(first), keep(later), keep(first), keep(later)]);
  expect(await cases()).toEqual([later]);
});

it('leaves the outcome told elsewhere alone', async () => {
  await saveCase({ ...first, outcome: 'notYet' });
  await createCaseKeeper(['a'])(later);
  expect(await cases()).toEqual([{ ...later, outcome: 'notYet' }]);
});

it('writes down later what could not be written down at first', async () => {
  const keep = createCaseKeeper([]);
  await writeSettings({ historyOn: false });
  expect(await keep(first)).toMatchObject({ trouble: { kind: 'historyOff' } });
  await writeSettings({ historyOn: true });
  expect(await keep(later)).toEqual({ saved: true });
  expect(await cases()).toEqual([later]);
});
