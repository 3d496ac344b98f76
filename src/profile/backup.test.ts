import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { inPrivateWindow } from '../../test/support/fakeAnswers';
import { memoryFiles } from '../../test/support/memoryFiles';
import {
  applyBackup,
  type BackupProblem,
  type BackupSections,
  defaultSections,
  exportBackup,
  largestBackup,
  parseBackup,
  readBackup,
} from './backup';
import { listCases, mostCases, saveCase } from './caseStore';
import { readFacts, saveFact, saveFacts } from './factStore';
import { schemaVersion } from './migrate';
import type { Case } from './schemas';
import { readSettings, writeSettings } from './settings';
import { kept, session } from './stores';

const today = '2026-11-22';
const everything: BackupSections = { facts: true, sensitive: true, history: true, settings: true };
const aCase: Case = {
  id: 'case-1',
  at: '2026-11-20T04:00:00.000Z',
  message: '很抱歉，暂未通过',
  symptoms: ['rejected'],
  causes: [{ id: 'externalOverdue', standing: 'possible' }],
  done: [],
};
const backup = (more: object = {}) =>
  JSON.stringify({ app: 'bei-mingbai', version: 1, made: today, ...more });
const movable = { language: 'zh_TW', pausedSites: [], remindersOn: true, historyOn: true };
const fact = (value: string) => ({ value, confirmed: today });
/** All that is kept, to be compared before and after. */
const state = async () => ({
  ...(await readFacts(today)),
  ...(await listCases()),
  settings: await readSettings(),
});

beforeEach(async () => {
  vi.stubGlobal('navigator', { storage: memoryFiles() });
  await kept.erase();
  await session.erase();
  fakeBrowser.reset();
});
const fill = async () => {
  await saveFacts({ age: '23-59', otherOverdue: 'past', cashOut: 'no', network: 'vpn' }, today);
  await saveCase(aCase);
  await writeSettings({ language: 'en' });
};

describe('an export', () => {
  it('leaves out age, debts and history unless asked', async () => {
    await fill();
    const { text, fileName } = await exportBackup(defaultSections, today);
    expect(text).not.toMatch(/"age"|otherOverdue|cashOut|rejected|externalOverdue|暂未通过/);
    expect(JSON.parse(text).facts).toEqual({ network: { value: 'vpn', confirmed: today } });
    expect(fileName).toBe('bei-mingbai-2026-11-22.json');
  });

  it('has what was ticked, and nothing else', async () => {
    await fill();
    const sections = { facts: false, sensitive: true, history: true, settings: false };
    expect(Object.keys(JSON.parse((await exportBackup(sections, today)).text))).toEqual([
      'app',
      'version',
      'made',
      'history',
    ]);
  });

  it('of the largest history there may be can be imported', async () => {
    const long = {
      ...aCase,
      message: '很'.repeat(200),
      causes: Array.from({ length: 30 }, () => aCase.causes[0]),
    };
    await kept.change(() =>
      Array.from({ length: mostCases }, (_, i) => ({
        key: `case/case-${i}`,
        data: { ...long, id: `case-${i}` },
      })),
    );
    await saveCase(aCase);
    const { text } = await exportBackup(everything, today);
    expect(text.length).toBeGreaterThan(500_000);
    expect(await readBackup(text, today)).toMatchObject({ ok: true });
  });
});

describe('a file that is not taken', () => {
  const deep = `{"app":"bei-mingbai","version":1,"facts":${'['.repeat(1_000_00)}`;
  const no: [string, Blob | string, BackupProblem][] = [
    ['beyond 1 MB', new Blob([new Uint8Array(largestBackup + 1)]), 'tooBig'],
    ['too big, if only in bytes', '很'.repeat(400_000), 'tooBig'],
    ['in UTF-16', new Blob([new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0])]), 'notText'],
    [
      'a zip with another name',
      new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 0x14, 0, 0x80, 0xff])]),
      'notText',
    ],
    ['a web page', '<!doctype html><p>备份</p>', 'notJson'],
    ['nothing', '', 'notJson'],
    ['cut short', backup({ facts: {} }).slice(0, -3), 'notJson'],
    ['very deep', deep, 'tooDeep'],
    [
      'with __proto__',
      `{"app":"bei-mingbai","version":1,"made":"${today}","facts":{"__proto__":{"value":"a","confirmed":"${today}"}}}`,
      'forbiddenKey',
    ],
    ['with constructor', backup({ facts: { constructor: fact('a') } }), 'forbiddenKey'],
    ['with prototype', backup({ settings: { prototype: {} } }), 'forbiddenKey'],
    ['with a key twice', `{"app":"bei-mingbai","version":1,"version":1,"made":"${today}"}`, 'twice'],
    ['a list', '[]', 'notOurs'],
    ['null', 'null', 'notOurs'],
    ['of another program', '{"app":"other","version":1}', 'notOurs'],
    ['with a version beyond numbers', '{"app":"bei-mingbai","version":1e999}', 'notOurs'],
    ['of version nought', '{"app":"bei-mingbai","version":0}', 'notOurs'],
    ['of a newer version', backup({ version: schemaVersion + 1 }), 'newer'],
    ['of a day that never was', backup({ made: '2026-02-30' }), 'badShape'],
    ['with something unknown', backup({ notes: [] }), 'badShape'],
    ['with a fact nobody can give', backup({ facts: { idNumber: fact('110') } }), 'badShape'],
    ['with a value nobody can give', backup({ facts: { age: fact('42') } }), 'badShape'],
    ['with a fact and more', backup({ facts: { age: { ...fact('23-59'), name: '某' } } }), 'badShape'],
    ['with half a character', backup({ history: [{ ...aCase, message: '\ud800' }] }), 'badShape'],
    ['with a case that is no case', backup({ history: [{ id: 'a' }] }), 'badShape'],
    [
      'with 501 cases',
      backup({
        history: Array.from({ length: 501 }, (_, i) => ({ ...aCase, id: `c${i}`, causes: [], message: '' })),
      }),
      'badShape',
    ],
    ['with one case twice', backup({ history: [aCase, aCase] }), 'badShape'],
    ['with half the settings', backup({ settings: { language: 'en' } }), 'badShape'],
    [
      'that switches to this session only',
      backup({
        settings: { language: 'en', pausedSites: [], remindersOn: true, historyOn: true, sessionOnly: true },
      }),
      'badShape',
    ],
  ];
  it.each(no)('%s', async (_, source, problem) => {
    await fill();
    const before = await state();
    expect(await readBackup(source, today)).toEqual({ ok: false, problem });
    expect(await state()).toEqual(before);
  });

  it('is refused before it is read, when it is huge', async () => {
    const read = vi.fn();
    const huge = { size: 200 * 1024 * 1024, arrayBuffer: read, text: read, stream: read } as unknown as Blob;
    expect(await readBackup(huge, today)).toEqual({ ok: false, problem: 'tooBig' });
    expect(read).not.toHaveBeenCalled();
  });

  it('never throws and never reaches a prototype, whatever is in it', () => {
    const near = fc.record(
      {
        app: fc.constant('bei-mingbai'),
        version: fc.constantFrom(1, 2, schemaVersion, schemaVersion + 1, -1),
        made: fc.constantFrom(today, 'x'),
        facts: fc.dictionary(
          fc.constantFrom('age', 'network', '__proto__', 'x'),
          fc.constantFrom(fact('vpn'), fact('23-59'), 7),
        ),
        history: fc.array(fc.constantFrom(aCase, { ...aCase, done: 1 }, null)),
        settings: fc.json().map((text) => JSON.parse(text)),
      },
      { requiredKeys: ['app', 'version'] },
    );
    const texts = fc.oneof(
      fc.json(),
      fc.string(),
      near.map((value) => JSON.stringify(value)),
    );
    const again = (found: ReturnType<typeof parseBackup>) =>
      'problem' in found ||
      JSON.stringify(parseBackup(JSON.stringify(found.backup))) === JSON.stringify(found);
    fc.assert(
      fc.property(
        texts,
        (text) => again(parseBackup(text)) && ({} as { value?: unknown }).value === undefined,
      ),
      { numRuns: 20_000 },
    );
  }, 120_000);
});

describe('an import', () => {
  it('shows what it would do, and does nothing yet', async () => {
    await fill();
    const before = await state();
    const text = backup({
      facts: { age: fact('23-59'), network: fact('normal'), student: fact('no') },
      history: [aCase, { ...aCase, id: 'case-2' }],
      settings: { language: 'zh_TW', pausedSites: [], remindersOn: true, historyOn: true },
    });
    const reading = await readBackup(new Blob([`\ufeff${text}`]), today);
    expect(reading).toMatchObject({
      ok: true,
      preview: {
        made: today,
        facts: [
          { id: 'age', from: '23-59', to: '23-59', confirmed: today },
          { id: 'network', from: 'vpn', to: 'normal', confirmed: today },
          { id: 'student', to: 'no', confirmed: today },
        ],
        cases: { added: 1, replaced: 0, same: 1, gone: 0 },
        settings: ['language'],
        historyOff: false,
        leftOut: [],
      },
    });
    expect(await state()).toEqual(before);
  });

  it('says how many older cases make room, and as many go', async () => {
    await kept.change(() =>
      Array.from({ length: mostCases }, (_, i) => ({
        key: `case/old-${i}`,
        data: { ...aCase, id: `old-${i}` },
      })),
    );
    const history = ['new-1', 'new-2', 'old-7'].map((id) => ({ ...aCase, id }));
    const reading = await readBackup(backup({ history }), today);
    if (!reading.ok) throw new Error(reading.problem);
    expect(reading.preview.cases).toEqual({ added: 2, replaced: 0, same: 1, gone: 2 });
    await applyBackup(reading.backup, everything, today);
    const ids = (await listCases()).cases.map(({ id }) => id);
    expect(ids).toHaveLength(mostCases);
    expect(ids).toEqual(expect.arrayContaining(['new-1', 'new-2', 'old-7']));
  });

  it('after an export and erasing gives everything back', async () => {
    await fill();
    const before = await state();
    const { text } = await exportBackup(everything, today);
    await kept.erase();
    await fakeBrowser.storage.local.clear();
    const reading = await readBackup(text, today);
    if (!reading.ok) throw new Error(reading.problem);
    expect(await applyBackup(reading.backup, everything, today)).toEqual({ saved: true });
    expect(await state()).toEqual(before);
  });

  it('takes only the sections chosen', async () => {
    await fill();
    const found = parseBackup(
      backup({ facts: { network: fact('normal') }, history: [{ ...aCase, id: 'case-2' }] }),
    );
    if (!('backup' in found)) throw new Error();
    await applyBackup(found.backup, { facts: false, history: true, settings: true }, today);
    const after = await state();
    expect(after.facts.network?.value).toBe('vpn');
    expect(after.cases.map(({ id }) => id).sort()).toEqual(['case-1', 'case-2']);
    expect(after.settings.language).toBe('en');
  });

  it('with a history takes nothing while history is off, and says so beforehand', async () => {
    await writeSettings({ historyOn: false });
    const text = backup({ facts: { network: fact('normal') }, history: [aCase] });
    const reading = await readBackup(text, today);
    if (!reading.ok) throw new Error(reading.problem);
    expect(reading.preview.historyOff).toBe(true);
    const before = await state();
    expect(await applyBackup(reading.backup, everything, today)).toEqual({
      saved: false,
      trouble: { kind: 'historyOff' },
    });
    expect(await state()).toEqual(before);
    expect(await applyBackup(reading.backup, { ...everything, history: false }, today)).toEqual({
      saved: true,
    });
    expect((await state()).facts.network?.value).toBe('normal');
  });

  it('ended before the settings has the rest and says so, and done again has all', async () => {
    await fill();
    const found = parseBackup(backup({ history: [{ ...aCase, id: 'case-2' }], settings: movable }));
    if (!('backup' in found)) throw new Error();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('broken'));
    expect(await applyBackup(found.backup, everything, today)).toEqual({
      saved: false,
      trouble: { kind: 'settingsLeft' },
    });
    const alone = { facts: false, history: false, settings: true };
    expect(await applyBackup(found.backup, alone, today)).toEqual({
      saved: false,
      trouble: { kind: 'notSaved' },
    });
    vi.restoreAllMocks();
    expect(await state()).toMatchObject({ cases: [{}, {}], settings: { language: 'en' } });
    expect(await applyBackup(found.backup, everything, today)).toEqual({ saved: true });
    expect(await state()).toMatchObject({ cases: [{}, {}], settings: { language: 'zh_TW' } });
  });

  it('that fails undoes no change of another tab', async () => {
    const found = parseBackup(backup({ facts: { network: fact('vpn') }, settings: movable }));
    if (!('backup' in found)) throw new Error();
    inPrivateWindow();
    const applied = applyBackup(found.backup, everything, today);
    await writeSettings({ remindersOn: false });
    expect(await applied).toMatchObject({ saved: false });
    vi.restoreAllMocks();
    expect((await readSettings()).remindersOn).toBe(false);
  });

  it('that cannot be saved changes nothing, not even the settings', async () => {
    await fill();
    const before = await state();
    const found = parseBackup(
      backup({
        facts: { network: fact('normal') },
        settings: { language: 'zh_TW', pausedSites: [], remindersOn: true, historyOn: true },
      }),
    );
    if (!('backup' in found)) throw new Error();
    inPrivateWindow();
    expect(await applyBackup(found.backup, everything, today)).toEqual({
      saved: false,
      trouble: { kind: 'privateWindow' },
    });
    vi.restoreAllMocks();
    expect(await state()).toEqual(before);
  });

  it('under 18 takes no fact about credit, wherever the age comes from', async () => {
    await saveFacts({ debtRatio: 'lt30', network: 'vpn' }, today);
    const young = parseBackup(backup({ facts: { age: fact('lt18'), cashOut: fact('no') } }));
    if (!('backup' in young)) throw new Error();
    expect(await readBackup(JSON.stringify(young.backup), today)).toMatchObject({
      preview: { leftOut: ['cashOut'] },
    });
    await applyBackup(young.backup, everything, today);
    expect(Object.keys((await readFacts(today)).facts).sort()).toEqual(['age', 'network']);

    const credit = parseBackup(backup({ facts: { cashOut: fact('no'), student: fact('yes') } }));
    if (!('backup' in credit)) throw new Error();
    await applyBackup(credit.backup, everything, today);
    expect(Object.keys((await readFacts(today)).facts).sort()).toEqual(['age', 'network', 'student']);
    expect(await saveFact('age', '18-22', today)).toEqual({ saved: true });
  });
});
