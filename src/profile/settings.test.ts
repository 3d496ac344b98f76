import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { memoryFiles } from '../../test/support/memoryFiles';
import { dismissTroubles } from './book';
import { crc32 } from './crc32';
import { schemaVersion } from './migrate';
import { defaultSettings, readSettings, watchSettings, writeSettings } from './settings';
import { kept } from './stores';

beforeEach(async () => {
  vi.stubGlobal('navigator', { storage: memoryFiles() });
  await kept.erase();
  fakeBrowser.reset();
});
const put = (settings: unknown) => fakeBrowser.storage.local.set({ settings });
const paused = { host: 'www.zhihu.com', until: 'always' as const, since: '2026-11-20' };

describe('settings', () => {
  it('are the defaults at first, and nothing is written by looking', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it.each([
    { language: 'fr' },
    { pausedSites: [{ host: 'a b', until: 'always', since: '2026-11-20' }] },
    { colour: 1 },
  ])('are not changed to %j', async (patch) => {
    expect(await writeSettings(patch as never)).toEqual({ saved: false, trouble: { kind: 'badValue' } });
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('change one by one, also when two tabs write at once', async () => {
    const all = [
      writeSettings({ language: 'en' }),
      writeSettings({ historyOn: false }),
      writeSettings({ pausedSites: [paused] }),
    ];
    for (const saved of await Promise.all(all)) expect(saved).toEqual({ saved: true });
    expect(await readSettings()).toEqual({
      ...defaultSettings,
      language: 'en',
      historyOn: false,
      pausedSites: [paused],
    });
  });

  it('are told to whoever watches, until it stops', async () => {
    const seen: string[] = [];
    const stop = watchSettings(({ language }) => seen.push(language));
    await writeSettings({ language: 'en' });
    await vi.waitFor(() => expect(seen).toEqual(['en']));
    stop();
    await writeSettings({ language: 'zh_TW' });
    await kept.read();
    expect(seen).toEqual(['en']);
  });
});

describe('damaged settings', () => {
  const damages: unknown[] = ['x', {}, [], 7, { v: 1, seq: 1, crc: 1, data: '{}' }, { language: 'en' }];
  it.each(damages)('(%j) come back from the copy', async (raw) => {
    await writeSettings({ language: 'en', pausedSites: [paused] });
    await put(raw);
    expect(await readSettings()).toEqual({ ...defaultSettings, language: 'en', pausedSites: [paused] });
    expect(await writeSettings({ historyOn: false })).toEqual({ saved: true });
    expect(await readSettings()).toMatchObject({ language: 'en', historyOn: false });
    expect((await kept.read()).troubles).toEqual([]);
  });

  it('emptied with all of storage.local come back too', async () => {
    await writeSettings({ pausedSites: [paused] });
    await fakeBrowser.storage.local.clear();
    expect((await readSettings()).pausedSites).toEqual([paused]);
  });

  it('without a copy are the defaults, and the user is told until it is seen', async () => {
    await put('x');
    expect(await readSettings()).toEqual(defaultSettings);
    expect((await kept.read()).troubles).toEqual([{ kind: 'settingsReset', count: 1 }]);
    expect(await readSettings()).toEqual(defaultSettings);
    expect((await kept.read()).troubles).toEqual([{ kind: 'settingsReset', count: 1 }]);
    await dismissTroubles();
    expect((await kept.read()).troubles).toEqual([]);
  });

  it('of a newer version are used as far as they can be read, and not written', async () => {
    const data = JSON.stringify({ ...defaultSettings, language: 'en' });
    const v = schemaVersion + 1;
    const newer = { v, seq: 5, data, crc: crc32(`${v}\n5\nsettings\n${data}`) };
    await put(newer);
    expect((await readSettings()).language).toBe('en');
    expect(await writeSettings({ historyOn: false })).toEqual({ saved: false, trouble: { kind: 'newer' } });
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: newer });
  });

  it('in a storage that rejects are the defaults, and a change says so', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('broken'));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await readSettings()).toEqual(defaultSettings);
    expect(await writeSettings({ historyOn: false })).toEqual({ saved: false, trouble: { kind: 'full' } });
    vi.restoreAllMocks();
  });
});
