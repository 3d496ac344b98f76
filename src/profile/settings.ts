import { alone } from '../platform/alone';
import { storedItem } from '../platform/storedItem';
import { seal, unseal } from './envelope';
import type { Reading } from './records';
import { Settings } from './schemas';
import { kept } from './stores';
import { type Saved, type StoreTrouble, troubleOf } from './troubles';

/** The key in storage.local, and of the copy that lies among the records. */
const key = 'settings';
const place = storedItem('local', key);

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

/**
 * The same, for one who reads the records as well.
 * @param reading what is kept, being read: settings that cannot be read are looked for there
 * @returns with the settings, whether a trouble was noted among the records meanwhile
 */
export async function readSettingsBeside(
  reading: Promise<Reading>,
): Promise<{ settings: Settings; noted: boolean }> {
  const { settings, noted = false } = await look(() => reading);
  return { settings, noted };
}

type Patch<T> = Partial<T> | ((now: Settings) => Partial<T>);

/**
 * Changes some settings and leaves the others. `sessionOnly` moves what is kept: see switchSessionOnly.
 * @param patch what changes, or how it follows from what is there
 */
export function writeSettings(patch: Patch<Omit<Settings, 'sessionOnly'>>): Promise<Saved> {
  return writeAnySettings(patch);
}

/** The same for all settings. */
export async function writeAnySettings(patch: Patch<Settings>): Promise<Saved> {
  return alone('settings', async () => {
    const now = await look();
    if (now.trouble) return { saved: false, trouble: now.trouble };
    const settings = Settings.safeParse({
      ...now.settings,
      ...(typeof patch === 'function' ? patch(now.settings) : patch),
    });
    if (!settings.success) return { saved: false, trouble: { kind: 'badValue' } };
    try {
      await place.write(seal(key, now.seq + 1, settings.data));
    } catch (error) {
      return { saved: false, trouble: troubleOf(error) };
    }
    await kept.change(() => [{ key, data: settings.data }]);
    return { saved: true };
  });
}

/** Calls back with the new settings after each change, in any tab. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return place.watch(async () => changed(await readSettings()));
}

interface Look {
  settings: Settings;
  seq: number;
  /** Why they must not be written. */
  trouble?: StoreTrouble;
  /** They could not be read, and this was noted. */
  noted?: boolean;
}

async function look(readKept = kept.read): Promise<Look> {
  const raw = await place.read().catch(() => undefined);
  const found = raw === null ? undefined : unseal(key, raw, 'settings', Settings);
  if (found?.state === 'good') return { settings: found.data, seq: found.seq };
  if (found?.state === 'newer')
    return { settings: found.data ?? defaultSettings, seq: found.seq, trouble: { kind: 'newer' } };
  return recover(raw === null, readKept);
}

/** Nothing there: the first start, or storage.local was emptied. Damaged: the copy, or the defaults. */
async function recover(absent: boolean, readKept: typeof kept.read): Promise<Look> {
  const copy = (await readKept()).good.get(key);
  if (!copy && absent) return { settings: defaultSettings, seq: 0 };
  const settings = (copy?.data as Settings | undefined) ?? defaultSettings;
  if (!copy) await kept.note({ kind: 'settingsReset' });
  const seq = (copy?.seq ?? 0) + 1;
  await place.write(seal(key, seq, settings)).catch(() => undefined);
  return { settings, seq, noted: !copy };
}
