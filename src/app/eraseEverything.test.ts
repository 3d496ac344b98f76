import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { memoryFiles } from '../../test/support/memoryFiles';
import { saveFact } from '../profile/factStore';
import { switchSessionOnly } from '../profile/sessionOnly';
import { defaultSettings, readSettings, writeSettings } from '../profile/settings';
import { kept, session } from '../profile/stores';
import { eraseEverything } from './eraseEverything';

const nothing = { records: 0, copies: 0, others: 0, reminders: 0, grants: 0 };
const files = () => navigator.storage.getDirectory();

beforeEach(async () => {
  vi.stubGlobal('navigator', { storage: memoryFiles() });
  fakeBrowser.reset();
  await kept.erase();
});

async function fill() {
  await saveFact('student', 'yes', '2026-11-22');
  await switchSessionOnly(true);
  await saveFact('age', '23-59', '2026-11-22');
  await kept.change(() => [{ key: 'fact/network', data: { value: 'vpn', confirmed: '2026-11-22' } }]);
  await writeSettings({ language: 'en' });
  await fakeBrowser.storage.session.set({ 'observation/3': { host: 'www.alipay.com' } });
  await fakeBrowser.alarms.create('reminder/a', { when: Date.now() + 1000 });
}

it('leaves nothing, and nothing comes back', async () => {
  await fill();
  expect(await eraseEverything()).toEqual(nothing);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  await expect((await files()).getFileHandle('records-copy')).rejects.toThrow();
  expect((await kept.read()).good.size + (await session.read()).good.size).toBe(0);
  expect((await kept.read()).troubles).toEqual([]);
  expect(await readSettings()).toEqual(defaultSettings);
  expect(await eraseEverything()).toEqual(nothing);
});

it.each(['local', 'session'] as const)(
  'says what is left when storage.%s refuses, and erases the rest',
  async (area) => {
    await fill();
    vi.spyOn(fakeBrowser.storage[area], 'clear').mockRejectedValue(new Error('broken'));
    expect(await eraseEverything()).toEqual({ ...nothing, others: 1 });
    vi.restoreAllMocks();
  },
);

it('says what is left when the copy cannot be removed', async () => {
  await fill();
  const directory = await files();
  vi.spyOn(directory, 'removeEntry').mockRejectedValue(new Error('broken'));
  const left = await eraseEverything();
  expect(left).toMatchObject({ copies: 1, others: 0, reminders: 0 });
  expect(left.records).toBeGreaterThan(0);
});

it('says that what was allowed stays where the browser does not take it back', async () => {
  Object.assign(fakeBrowser.permissions, { contains: async () => true, remove: async () => false });
  const { grants, ...erased } = await eraseEverything();
  expect(grants).toBeGreaterThan(0);
  expect({ ...erased, grants: 0 }).toEqual(nothing);
});
