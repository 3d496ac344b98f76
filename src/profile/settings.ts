import { alone, storage } from '../platform/storage';
import { seal, unseal } from './envelope';
import { Settings } from './schemas';
import { kept } from './stores';
import { type Saved, type StoreTrouble, troubleOf } from './troubles';

const place = 'local:settings';
/** The key under which a copy lies among the records. */
const key = 'settings';

export const defaultSettings: Settings = {
  language: 'browser',
  pausedSites: [],
  remindersOn: true,
  historyOn: true,
  sessionOnly: false,
};

/** The settings, or their defaults. Never rejects. */
export async function readSettings(): Promise<Settings> {
  return (await look()).settings;
}

/** Changes some settings and leaves the others. `sessionOnly` moves what is kept: see switchSessionOnly. */
export function writeSettings(patch: Partial<Omit<Settings, 'sessionOnly'>>): Promise<Saved> {
  return writeAnySettings(patch);
}

/** The same for all settings. */
export async function writeAnySettings(patch: Partial<Settings>): Promise<Saved> {
  return alone('settings', async () => {
    const now = await look();
    if (now.trouble) return { saved: false, trouble: now.trouble };
    const settings = Settings.safeParse({ ...now.settings, ...patch });
    if (!settings.success) return { saved: false, trouble: { kind: 'badValue' } };
    try {
      await storage.setItem(place, seal(key, now.seq + 1, settings.data));
    } catch (error) {
      return { saved: false, trouble: troubleOf(error) };
    }
    await kept.change(() => [{ key, data: settings.data }]);
    return { saved: true };
  });
}

/** Calls back with the new settings after each change, in any tab. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return storage.watch(place, async () => changed(await readSettings()));
}

interface Look {
  settings: Settings;
  seq: number;
  /** Why they must not be written. */
  trouble?: StoreTrouble;
}

async function look(): Promise<Look> {
  const raw = await storage.getItem(place).catch(() => undefined);
  const found = raw === null ? undefined : unseal(key, raw, 'settings', Settings);
  if (found?.state === 'good') return { settings: found.data, seq: found.seq };
  if (found?.state === 'newer')
    return { settings: found.data ?? defaultSettings, seq: found.seq, trouble: { kind: 'newer' } };
  return recover(raw === null);
}

/** Nothing there: the first start, or storage.local was emptied. Damaged: the copy, or the defaults. */
async function recover(absent: boolean): Promise<Look> {
  const copy = (await kept.read()).good.get(key);
  if (!copy && absent) return { settings: defaultSettings, seq: 0 };
  const settings = (copy?.data as Settings | undefined) ?? defaultSettings;
  if (!copy) await kept.note({ kind: 'settingsReset' });
  const seq = (copy?.seq ?? 0) + 1;
  await storage.setItem(place, seal(key, seq, settings)).catch(() => undefined);
  return { settings, seq };
}
