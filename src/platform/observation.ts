/**
 * What the frames of a tab show right now: kept in storage.session, so it ends with the browser and never
 * reaches a disk, in private windows too. Ids and short plain quotes only.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { alone } from './alone';
import { PageFindings } from './messages';

/** One tab's record: the frames report on their own and are joined on reading. */
export const TabRecord = z.strictObject({
  v: z.literal(1),
  /** Of the top page, lower case. */
  host: z.string(),
  /** ISO time of the latest report. */
  at: z.string(),
  /** The page took our card away again and again. */
  hidden: z.boolean(),
  /** The reader paused this site. */
  paused: z.boolean(),
  /** By frame id; "0" is the page itself. */
  frames: z.record(z.string(), PageFindings),
});
export type TabRecord = z.infer<typeof TabRecord>;

/** What a tab shows, its frames together. */
export interface Observation extends Omit<TabRecord, 'frames'>, PageFindings {}

/** The record of a tab that has told nothing yet. `at`: ISO time. */
export const newTabRecord = (host: string, at: string): TabRecord => ({
  v: 1,
  host,
  at,
  hidden: false,
  paused: false,
  frames: {},
});

const tabKey = (tabId: number): string => `tab:${tabId}`;

/** Joins what the frames report; the page itself comes first. */
export function observationOf(record: TabRecord): Observation {
  const { frames, ...page } = record;
  const findings = Object.entries(frames)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, said]) => said);
  return {
    ...page,
    hints: findings.flatMap(({ hints }) => hints),
    warnings: findings.flatMap(({ warnings }) => warnings),
  };
}

async function readTabRecord(tabId: number): Promise<TabRecord | undefined> {
  const stored = await browser.storage.session.get(tabKey(tabId));
  return TabRecord.safeParse(stored[tabKey(tabId)]).data;
}

/**
 * Changes what is kept of a tab; changes of one tab wait for each other.
 * @param change undefined leaves things as they are
 */
export function changeTab<T extends TabRecord | undefined>(
  tabId: number,
  change: (now: TabRecord | undefined) => T,
): Promise<T> {
  return alone(tabKey(tabId), async () => {
    const record = change(await readTabRecord(tabId));
    if (record) await browser.storage.session.set({ [tabKey(tabId)]: record });
    return record;
  });
}

/** Forgets what a tab showed: it went to another page, or was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await alone(tabKey(tabId), () => browser.storage.session.remove(tabKey(tabId)));
}

/** The tabs of which anything is kept. */
export async function listTabs(): Promise<{ tabId: number; record: TabRecord }[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) => {
    const tabId = /^tab:(\d+)$/.exec(key)?.[1];
    const record = TabRecord.safeParse(value).data;
    return tabId && record ? [{ tabId: Number(tabId), record }] : [];
  });
}

/** What the tab's page shows, or undefined when nothing was reported (or the record cannot be read). */
export async function readObservation(tabId: number): Promise<Observation | undefined> {
  const record = await readTabRecord(tabId);
  return record && observationOf(record);
}

/** Calls back whenever the tab's page reports something new, or nothing any more. Returns the stop. */
export function watchObservation(tabId: number, changed: (now: Observation | undefined) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[tabKey(tabId)];
    if (area !== 'session' || !change) return;
    const record = TabRecord.safeParse(change.newValue).data;
    changed(record && observationOf(record));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
