import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { memoryFiles } from '../../test/support/memoryFiles';
import { saveCase } from './caseStore';
import { saveFact } from './factStore';
import { readProfile } from './readProfile';
import type { Case } from './schemas';
import { switchSessionOnly } from './sessionOnly';
import { defaultSettings, writeSettings } from './settings';
import { kept, session } from './stores';

const today = '2026-11-20';
const one: Case = { id: 'a', at: '2026-11-19T08:00:00.000Z', symptoms: ['rejected'], causes: [], done: [] };

beforeEach(async () => {
  vi.stubGlobal('navigator', { storage: memoryFiles() });
  await kept.erase();
  fakeBrowser.reset();
});

describe('the profile', () => {
  it('is empty at first', async () => {
    expect(await readProfile(today)).toEqual({
      settings: defaultSettings,
      facts: {},
      expired: {},
      cases: [],
      troubles: [],
    });
  });

  it('holds settings, facts and history, read with one look', async () => {
    await writeSettings({ language: 'en' });
    await saveFact('product', 'huabei', today);
    await saveFact('where', 'activate', '2026-01-01');
    await saveCase(one);
    const looks = vi.spyOn(kept, 'read');
    expect(await readProfile(today)).toMatchObject({
      settings: { language: 'en' },
      facts: { product: { value: 'huabei', confirmed: today } },
      expired: { where: { value: 'activate', confirmed: '2026-01-01' } },
      cases: [one],
      troubles: [],
    });
    expect(looks).toHaveBeenCalledTimes(1);
    looks.mockRestore();
  });

  it('is that of the session while nothing else is kept', async () => {
    await saveCase(one);
    await switchSessionOnly(true);
    await saveCase({ ...one, id: 'b', at: '2026-11-20T08:00:00.000Z' });
    expect((await readProfile(today)).cases.map(({ id }) => id)).toEqual(['b', 'a']);
    expect((await kept.read()).good.has('case/a')).toBe(false);
    await session.erase();
  });

  it('tells at once of settings that could not be read', async () => {
    await fakeBrowser.storage.local.set({ settings: 'x' });
    expect((await readProfile(today)).troubles).toEqual([{ kind: 'settingsReset', count: 1 }]);
  });
});
