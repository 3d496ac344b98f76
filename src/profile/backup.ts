import * as z from 'zod/mini';
import { isDay } from '../day';
import type { FactId } from '../knowledge/define';
import { changeRecords, currentRecords } from './book';
import { caseKey, casesIn, makeRoom, mostCases } from './caseStore';
import { factEdits, factEntries, factsIn } from './factStore';
import { migrate, schemaVersion } from './migrate';
import { scanJson } from './scanJson';
import { Case, Settings, StoredFact } from './schemas';
import { isAnswer, isSensitiveFact } from './sensitivity';
import { readSettings, writeSettings } from './settings';
import type { Saved } from './troubles';

/** The largest file looked at, in bytes. */
export const largestBackup = 1_048_576;

/** What moves with a backup. `sessionOnly` belongs to a computer, not to a person. */
const MovableSettings = z.omit(Settings, { sessionOnly: true });
type MovableSettings = z.infer<typeof MovableSettings>;

const Contents = z.strictObject({
  app: z.literal('bei-mingbai'),
  version: z.literal(schemaVersion),
  /** The day it was made. */
  made: z.string().check(z.refine(isDay)),
  facts: z.optional(
    z
      .record(z.string(), StoredFact)
      .check(z.refine((facts) => Object.entries(facts).every(([id, { value }]) => isAnswer(id, value)))),
  ),
  history: z.optional(
    z.array(Case).check(
      z.maxLength(mostCases),
      z.refine((cases) => new Set(cases.map(({ id }) => id)).size === cases.length),
    ),
  ),
  settings: z.optional(MovableSettings),
});
/** A backup file that has been read and found sound. */
export type Backup = z.infer<typeof Contents>;

export interface BackupSections {
  facts: boolean;
  /** With the facts, those that may embarrass or harm when somebody else reads the file. Off by default. */
  sensitive: boolean;
  /** Holds sentences met and what was thought of them, which may tell of debts. Off by default. */
  history: boolean;
  settings: boolean;
}

export const defaultSections: BackupSections = {
  facts: true,
  sensitive: false,
  history: false,
  settings: true,
};

/**
 * The backup as text to download. The file's name tells nothing about the user.
 * @param today `YYYY-MM-DD`
 */
export async function exportBackup(
  sections: BackupSections,
  today: string,
): Promise<{ fileName: string; text: string }> {
  const { good } = await (await currentRecords()).read();
  const facts = factsIn(good).filter(([id]) => sections.sensitive || !isSensitiveFact(id));
  const { sessionOnly: _, ...settings } = await readSettings();
  const backup: Backup = {
    app: 'bei-mingbai',
    version: schemaVersion,
    made: today,
    ...(sections.facts && { facts: Object.fromEntries(facts) }),
    ...(sections.history && { history: casesIn(good) }),
    ...(sections.settings && { settings }),
  };
  return { fileName: `bei-mingbai-${today}.json`, text: JSON.stringify(backup) };
}

/** Why a file is not taken. Each has words, `backup.problem.KIND.title` and `.body`; nothing was changed. */
export type BackupProblem =
  | 'tooBig'
  | 'notText'
  | 'notJson'
  | 'tooDeep'
  | 'forbiddenKey'
  | 'twice'
  | 'notOurs'
  | 'newer'
  | 'badShape';

interface BackupPreview {
  made: string;
  /** Each fact in the file; `from` is what is kept now, absent when nothing is. */
  facts: { id: FactId; from?: string; to: string; confirmed: string }[];
  /** What becomes of the history; `gone` are older cases that make room. */
  cases: { added: number; replaced: number; same: number; gone: number };
  /** The settings that would change. */
  settings: (keyof MovableSettings)[];
  /** The file has a history, and it will not be taken over, because the user turned history off. */
  historyOff: boolean;
  /** Facts in the file that will not be taken over, because under 18 they are not kept. */
  leftOut: FactId[];
  /** Facts kept now that would go, because the file says one is under 18. */
  removed: FactId[];
}

export type BackupReading =
  | { ok: true; backup: Backup; preview: BackupPreview }
  | { ok: false; problem: BackupProblem };

/**
 * Reads a backup file without changing anything. Never rejects.
 * @param source the file, or its text; a file beyond the limit is refused before it is read
 * @param today `YYYY-MM-DD`
 */
export async function readBackup(source: Blob | string, today: string): Promise<BackupReading> {
  const found = await backupText(source);
  if ('problem' in found) return { ok: false, ...found };
  const parsed = parseBackup(found.text);
  if ('problem' in parsed) return { ok: false, ...parsed };
  return { ok: true, backup: parsed.backup, preview: await previewOf(parsed.backup, today) };
}

async function backupText(source: Blob | string): Promise<{ text: string } | { problem: BackupProblem }> {
  const blob = typeof source === 'string' ? new Blob([source]) : source;
  if (blob.size > largestBackup) return { problem: 'tooBig' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await blob.arrayBuffer()) };
  } catch {
    return { problem: 'notText' };
  }
}

/** Backup text to a backup made of fresh objects, or the reason why not. Never throws. */
export function parseBackup(text: string): { backup: Backup } | { problem: BackupProblem } {
  const fault = scanJson(text);
  if (fault) return { problem: fault };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'notJson' };
  }
  const head = z
    .object({ app: z.literal('bei-mingbai'), version: z.int().check(z.positive()) })
    .safeParse(value);
  if (!head.success) return { problem: 'notOurs' };
  if (head.data.version > schemaVersion) return { problem: 'newer' };
  const backup = Contents.safeParse(migrate('backup', head.data.version, value));
  return backup.success ? { backup: backup.data } : { problem: 'badShape' };
}

/** The older cases that go for a history; where none comes, none goes, though changed ones may have grown. */
const roomFor = (history: readonly Case[], now: Parameters<typeof makeRoom>[0]) =>
  history.length > 0 ? makeRoom(now, history) : [];

/** Reading the file has seen to it that the ids are facts. */
const factsOf = (backup: Backup) => factEntries<StoredFact>(backup.facts ?? {});

async function previewOf(backup: Backup, today: string): Promise<BackupPreview> {
  const { good } = await (await currentRecords()).read();
  const kept = new Map(factsIn(good));
  const { leftOut, removed } = factEdits(good, factsOf(backup), today);
  const facts = factsOf(backup).filter(([id]) => !leftOut.includes(id));
  const cases = new Map(casesIn(good).map((c) => [c.id, JSON.stringify(c)]));
  const history = backup.history ?? [];
  const fates = history.map((c) => {
    const known = cases.get(c.id);
    return known === undefined ? 'added' : known === JSON.stringify(c) ? 'same' : 'replaced';
  });
  const count = (fate: string) => fates.filter((f) => f === fate).length;
  const settings = await readSettings();
  const changed = Object.entries(backup.settings ?? {}) as [keyof MovableSettings, unknown][];
  return {
    made: backup.made,
    facts: facts.map(([id, { value, confirmed }]) => ({
      id,
      from: kept.get(id)?.value,
      to: value,
      confirmed,
    })),
    cases: {
      added: count('added'),
      replaced: count('replaced'),
      same: count('same'),
      gone: roomFor(history, good).length,
    },
    settings: changed
      .filter(([name, value]) => JSON.stringify(settings[name]) !== JSON.stringify(value))
      .map(([name]) => name),
    historyOff: fates.length > 0 && !settings.historyOn,
    leftOut,
    removed,
  };
}

/**
 * Takes over what the user chose of a backup: the facts and the history as one, then the settings, which lie in
 * another place. Should these fail, `settingsLeft` says so; then, or should the browser end in between, importing
 * the same file again completes it.
 * @param chosen sections to take; one the backup does not have is skipped. A history is refused, and all
 *   else with it, while the user has history turned off.
 * @param today `YYYY-MM-DD`
 */
export async function applyBackup(
  backup: Backup,
  chosen: Pick<BackupSections, 'facts' | 'history' | 'settings'>,
  today: string,
): Promise<Saved> {
  const history = chosen.history ? (backup.history ?? []) : [];
  if (history.length > 0 && !(await readSettings()).historyOn)
    return { saved: false, trouble: { kind: 'historyOff' } };
  const taken = await changeRecords((now) => [
    ...(chosen.facts ? factEdits(now, factsOf(backup), today).edits : []),
    ...roomFor(history, now),
    ...history.map((data) => ({ key: caseKey(data.id), data })),
  ]);
  if (!taken.saved || !chosen.settings || !backup.settings) return taken;
  const written = await writeSettings(backup.settings);
  const others = history.length > 0 || (chosen.facts && backup.facts);
  return written.saved || !others ? written : { saved: false, trouble: { kind: 'settingsLeft' } };
}
