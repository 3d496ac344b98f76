import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { inPrivateWindow } from '../../test/support/fakeAnswers';
import { memoryFiles } from '../../test/support/memoryFiles';
import { addDays } from '../day';
import type { FactId } from '../knowledge/define';
import { setAside } from './book';
import { clearFacts, eraseFacts, factLifetime, readFacts, saveFact, saveFacts } from './factStore';
import { switchSessionOnly } from './sessionOnly';
import { readSettings, writeSettings } from './settings';
import { kept, session } from './stores';

const today = '2026-11-22';
/** The keys of all facts that lie on the disk, also those no longer asked for. */
const factKeys = async () => [...(await kept.read()).good.keys()].filter((key) => key.startsWith('fact/'));
const facts = async (day = today) => {
  const { facts: known } = await readFacts(day);
  return Object.fromEntries(Object.entries(known).map(([id, fact]) => [id, fact.value]));
};

beforeEach(async () => {
  vi.stubGlobal('navigator', { storage: memoryFiles() });
  await kept.erase();
  await session.erase();
  fakeBrowser.reset();
});

describe('a fact', () => {
  it.each([
    ['age', '', today],
    ['age', '42', today],
    ['age', 'yes', today],
    ['shoeSize', '42', today],
    ['constructor', 'name', today],
    ['age', '23-59', 'today'],
    ['age', '23-59', '2026-02-30'],
  ])('is not kept: %s = %j on %s', async (id, value, day) => {
    expect(await saveFact(id as FactId, value, day)).toEqual({ saved: false, trouble: { kind: 'badValue' } });
    expect(await facts()).toEqual({});
  });

  it('is kept with its day, replaced, and cleared', async () => {
    expect(await saveFact('age', '18-22', '2026-11-01')).toEqual({ saved: true });
    await saveFact('student', 'yes', today);
    await saveFact('age', '23-59', today);
    expect((await readFacts(today)).facts).toEqual({
      age: { value: '23-59', confirmed: today },
      student: { value: 'yes', confirmed: today },
    });
    await clearFacts(['age']);
    expect(await facts()).toEqual({ student: 'yes' });
    expect(await clearFacts(['age'])).toEqual({ saved: true });
  });

  it('that somebody asks for money counts for a week only', async () => {
    await saveFact('scamContact', 'yes', today);
    await saveFact('loginAnomaly', 'yes', today);
    expect(await facts(addDays(today, 7))).toEqual({ scamContact: 'yes', loginAnomaly: 'yes' });
    expect(await facts(addDays(today, 8))).toEqual({ loginAnomaly: 'yes' });
  });

  it('expires when nobody confirmed it for 180 days, and holds again once confirmed', async () => {
    await saveFact('student', 'yes', today);
    expect(await facts(addDays(today, factLifetime))).toEqual({ student: 'yes' });
    const later = addDays(today, factLifetime + 1);
    expect(await readFacts(later)).toEqual({
      facts: {},
      expired: { student: { value: 'yes', confirmed: today } },
      troubles: [],
    });
    await saveFact('student', 'no', later);
    expect(await facts(later)).toEqual({ student: 'no' });
  });

  it('that one is under 18 refuses nothing once it is too old to be used', async () => {
    await saveFact('age', 'lt18', today);
    const later = addDays(today, factLifetime + 1);
    expect(await saveFact('antOverdue', 'none', later)).toEqual({ saved: true });
    expect(await facts(later)).toEqual({ antOverdue: 'none' });
  });

  it('of a day still to come holds for a time zone, not for a wrong clock', async () => {
    await saveFact('student', 'yes', addDays(today, 1));
    expect(await facts()).toEqual({ student: 'yes' });
    await saveFact('student', 'yes', addDays(today, 2));
    expect(Object.keys((await readFacts(today)).expired)).toEqual(['student']);
  });

  it('is forgotten by saying that one does not know', async () => {
    await saveFact('student', 'yes', today);
    expect(await saveFact('student', 'unknown', today)).toEqual({ saved: true });
    expect(await facts()).toEqual({});
  });

  it('we no longer ask for is not there, and moves nowhere', async () => {
    await kept.change(() => [
      { key: 'fact/shoeSize', data: { value: '42', confirmed: today } },
      { key: 'fact/age', data: { value: '30', confirmed: today } },
    ]);
    expect(await readFacts(today)).toEqual({ facts: {}, expired: {}, troubles: [] });
    await switchSessionOnly(true);
    expect(await factKeys()).toEqual([]);
  });

  it('goes with all others, one we no longer ask for too, and what is no fact stays', async () => {
    await saveFact('student', 'yes', today);
    await kept.change(() => [
      { key: 'fact/shoeSize', data: { value: '42', confirmed: today } },
      { key: 'fact/age', data: { value: '30', confirmed: today } },
    ]);
    await writeSettings({ language: 'en' });
    expect(await eraseFacts()).toEqual({ saved: true });
    expect(await factKeys()).toEqual([]);
    expect((await kept.read()).good.has('settings')).toBe(true);
  });

  it('is kept together with others, or none is', async () => {
    const saved = await saveFacts({ student: 'yes', age: 'no such day ' }, today);
    expect(saved).toEqual({ saved: false, trouble: { kind: 'badValue' } });
    expect(await facts()).toEqual({});
    await saveFacts({ student: 'yes', age: '18-22' }, today);
    expect(await facts()).toEqual({ student: 'yes', age: '18-22' });
  });
});

describe('under 18', () => {
  it('no fact about credit is kept: those there go, new ones are refused', async () => {
    await saveFacts({ otherOverdue: 'past', debtRatio: 'lt30', network: 'vpn' }, today);
    await saveFact('age', 'lt18', today);
    expect(await facts()).toEqual({ age: 'lt18', network: 'vpn' });
    expect(await saveFact('cashOut', 'yes', today)).toEqual({ saved: false, trouble: { kind: 'underAge' } });
    expect(await saveFacts({ cashOut: 'yes', network: 'normal' }, today)).toMatchObject({ saved: false });
    expect(await facts()).toEqual({ age: 'lt18', network: 'vpn' });
    expect(await saveFacts({ age: '18-22', cashOut: 'no' }, today)).toEqual({ saved: true });
  });

  it.each(['kept', 'session'] as const)(
    'what we no longer ask for goes too, where it is %s: it may be about credit',
    async (where) => {
      await switchSessionOnly(where === 'session');
      const place = { kept, session }[where];
      await saveFact('network', 'vpn', today);
      await place.change(() => [
        { key: 'fact/lateBills', data: { value: 'many', confirmed: today } },
        { key: 'fact/debtRatio', data: { value: 'huge', confirmed: today } },
        { key: 'fact/age', data: { value: '30', confirmed: today } },
      ]);
      await saveFact('age', 'lt18', today);
      const keys = [...(await place.read()).good.keys()].filter((key) => key.startsWith('fact/'));
      expect(keys.sort()).toEqual(['fact/age', 'fact/network']);
    },
  );

  it('both at once is refused too', async () => {
    expect(await saveFacts({ age: 'lt18', cashOut: 'no' }, today)).toMatchObject({
      trouble: { kind: 'underAge' },
    });
    expect(await facts()).toEqual({});
  });
});

describe('where nothing may stay', () => {
  it('in a private window nothing is written', async () => {
    inPrivateWindow();
    expect(await saveFact('student', 'yes', today)).toEqual({
      saved: false,
      trouble: { kind: 'privateWindow' },
    });
    expect(await kept.count()).toEqual({ records: 0, copies: 0 });
    vi.restoreAllMocks();
  });

  it('on its way to the disk when this session only is switched on does not stay there', async () => {
    const change = kept.change;
    const slow = vi.spyOn(kept, 'change').mockImplementationOnce(async (edit) => {
      for (let turns = 0; turns < 300; turns++) await kept.read();
      return change(edit);
    });
    const saved = saveFact('age', '23-59', today);
    await vi.waitFor(() => expect(slow).toHaveBeenCalled());
    await Promise.all([saved, switchSessionOnly(true)]);
    slow.mockRestore();
    expect(await facts()).toEqual({ age: '23-59' });
    expect([...(await kept.read()).good.keys()].join()).not.toContain('fact/');
  });

  it('set aside as unreadable leaves the disk too', async () => {
    await kept.note({ kind: 'unreadable', key: 'fact/age', raw: '{"value":"23-5' });
    await switchSessionOnly(true);
    expect(await setAside()).toBe('fact/age\t{"value":"23-5\n');
    expect([...(await kept.read()).good.keys()].join()).not.toContain('notice/');
  });

  it('for this session only, facts move to the session and back, and never lie in both', async () => {
    await saveFact('student', 'yes', today);
    expect(await switchSessionOnly(true)).toEqual({ saved: true });
    expect((await readSettings()).sessionOnly).toBe(true);
    await saveFact('age', '23-59', today);
    expect(await facts()).toEqual({ student: 'yes', age: '23-59' });
    const onDisk = JSON.stringify([...(await kept.read()).good.keys()]);
    expect(onDisk).not.toMatch(/student|age/);
    expect(
      await (await navigator.storage.getDirectory())
        .getFileHandle('records-copy')
        .then((h) => h.getFile())
        .then((f) => f.text()),
    ).not.toMatch(/fact/);

    await switchSessionOnly(false);
    expect(await facts()).toEqual({ student: 'yes', age: '23-59' });
    expect((await session.read()).good.has('fact/student')).toBe(false);
  });

  it('for this session only, the end of the browser is the end of the facts', async () => {
    await switchSessionOnly(true);
    await saveFact('student', 'yes', today);
    await fakeBrowser.storage.session.clear();
    expect(await facts()).toEqual({});
  });
});
