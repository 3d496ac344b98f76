import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { inPrivateWindow } from '../../test/support/fakeAnswers';
import { memoryFiles } from '../../test/support/memoryFiles';
import {
  changeCase,
  countApplied,
  deleteCase,
  eraseCases,
  listCases,
  makeRoom,
  mostCaseBytes,
  mostCases,
  saveCase,
} from './caseStore';
import type { Entry } from './mend';
import type { Case } from './schemas';
import { writeSettings } from './settings';
import { kept, session } from './stores';

let made = 0;
const aCase = (more: Partial<Case> = {}): Case => ({
  id: `case-${++made}`,
  at: '2026-11-20T04:00:00.000Z',
  product: 'huabei',
  symptoms: ['rejected'],
  causes: [{ id: 'identityIncomplete', standing: 'moreLikely' }],
  done: [],
  ...more,
});
const ids = async () => (await listCases()).cases.map(({ id }) => id);

beforeEach(async () => {
  vi.stubGlobal('navigator', { storage: memoryFiles() });
  await kept.erase();
  await session.erase();
  fakeBrowser.reset();
  made = 0;
});

describe('a case', () => {
  const no: [string, object][] = [
    ['a message of 201 characters', { message: '不'.repeat(201) }],
    ['half a character', { message: 'a\ud800' }],
    ['a host with a path', { host: 'www.alipay.com/a' }],
    ['a time without a day', { at: '04:00' }],
    ['an unknown product', { product: 'baitiao' }],
    ['an id that is a path', { id: '../a' }],
    ['something we never keep', { name: '某人' }],
    ['a symptom that is no id', { symptoms: ['<b>'] }],
  ];
  it.each(no)('is not kept with %s', async (_, more) => {
    expect(await saveCase(aCase(more as Partial<Case>))).toEqual({
      saved: false,
      trouble: { kind: 'badValue' },
    });
    expect(await ids()).toEqual([]);
  });

  it('is kept, replaced, changed and deleted; newest first', async () => {
    const first = aCase({ at: '2026-11-01T00:00:00.000Z' });
    const second = aCase({ at: '2026-11-10T00:00:00.000Z', message: '很抱歉，暂未通过' });
    expect(await saveCase(first)).toEqual({ saved: true });
    await saveCase(second);
    await saveCase({ ...first, outcome: 'notYet' });
    expect((await listCases()).cases).toEqual([second, { ...first, outcome: 'notYet' }]);
    await changeCase(second.id, { done: [{ action: 'completeRealName', day: '2026-11-11' }] });
    expect((await listCases()).cases[0]?.done).toHaveLength(1);
    expect(await changeCase(second.id, { retryOn: 'soon' })).toMatchObject({ trouble: { kind: 'badValue' } });
    await deleteCase(second.id);
    expect(await changeCase(second.id, { outcome: 'opened' })).toEqual({
      saved: false,
      trouble: { kind: 'caseGone' },
    });
    expect(await ids()).toEqual([first.id]);
    await eraseCases();
    expect(await ids()).toEqual([]);
  });

  it('is not noted in a private window, nor with history turned off', async () => {
    await writeSettings({ historyOn: false });
    expect(await saveCase(aCase())).toEqual({ saved: false, trouble: { kind: 'historyOff' } });
    await writeSettings({ historyOn: true });
    inPrivateWindow();
    expect(await saveCase(aCase())).toEqual({ saved: false, trouble: { kind: 'privateWindow' } });
    vi.restoreAllMocks();
    expect(await ids()).toEqual([]);
  });
});

describe('room', () => {
  const entry = (seq: number, bytes = 300): Entry => ({ data: {}, seq, bytes });
  const store = (count: number, bytes?: number) =>
    new Map(Array.from({ length: count }, (_, i) => [`case/old-${i}`, entry(i + 1, bytes)] as const));

  it('is made only where it lacks', () => {
    expect(makeRoom(store(mostCases - 1), [aCase()])).toEqual([]);
    expect(makeRoom(store(mostCases), [{ ...aCase(), id: 'old-7' }])).toEqual([]);
    expect(makeRoom(new Map([['fact/age', entry(1, mostCaseBytes)]]), [aCase()])).toEqual([]);
  });

  it('is made by the case untouched for longest', () => {
    expect(makeRoom(store(mostCases), [aCase()])).toEqual([{ key: 'case/old-0' }]);
    const touched = new Map([...store(mostCases), ['case/old-0', entry(9999)] as const]);
    expect(makeRoom(touched, [aCase()])).toEqual([{ key: 'case/old-1' }]);
  });

  it('is made by size as well as by number', () => {
    const gone = makeRoom(store(100, mostCaseBytes / 100), [aCase()]);
    expect(gone).toEqual([{ key: 'case/old-0' }]);
  });
});

describe('how often somebody applied', () => {
  const today = '2026-11-22';
  const on = (day: string, more: Partial<Case> = {}) =>
    aCase({ at: new Date(`${day}T12:00:00`).toISOString(), ...more });

  it('does not count what is no answer to an application', () => {
    const others = [on('2026-11-20', { symptoms: ['entryMissing'] }), on('2026-11-20', { symptoms: [] })];
    expect(countApplied(others, { since: '2026-11-01', today })).toEqual({ count: 0 });
  });

  it('counts one a day and product: looking again is not applying again', () => {
    const cases = [
      on('2026-11-20'),
      on('2026-11-20'),
      on('2026-11-20', { product: 'jiebei' }),
      on('2026-11-18'),
    ];
    expect(countApplied(cases, { since: '2026-11-01', today })).toEqual({ count: 3, last: '2026-11-20' });
    expect(countApplied(cases, { since: '2026-11-01', today, product: 'huabei' })).toEqual({
      count: 2,
      last: '2026-11-20',
    });
    expect(countApplied(cases, { since: '2026-11-19', today, product: 'huabei' })).toEqual({
      count: 1,
      last: '2026-11-20',
    });
  });

  it('counts the day of another try in vain, whatever was met first, once', () => {
    const tried = (day: string, triedOn: string, more: Partial<Case> = {}) => on(day, { triedOn, ...more });
    expect(countApplied([tried('2026-10-20', today)], { since: '2026-11-01', today })).toEqual({
      count: 1,
      last: today,
    });
    const cases = [
      tried('2026-11-18', '2026-11-20'),
      tried('2026-11-19', '2026-11-20', { symptoms: ['entryMissing'] }),
    ];
    expect(countApplied(cases, { since: '2026-11-01', today })).toEqual({ count: 2, last: '2026-11-20' });
    expect(countApplied([tried('2026-10-20', '2026-11-23')], { since: '2026-11-01', today })).toEqual({
      count: 0,
    });
  });

  it('does not count days to come: they would put off trying again for years', () => {
    const cases = [on('2099-01-01'), on('2026-11-23'), on(today)];
    expect(countApplied(cases, { since: '2026-11-01', today })).toEqual({ count: 1, last: today });
    expect(countApplied(cases.slice(0, 2), { since: '2026-11-01', today })).toEqual({ count: 0 });
  });
});
