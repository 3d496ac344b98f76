import { localDay } from '../day';
import { changeRecords, currentRecords } from './book';
import type { Entry } from './mend';
import type { DataEdit } from './records';
import { Case } from './schemas';
import { readSettings } from './settings';
import type { Saved, StoreTrouble } from './troubles';
import { utf8Length } from './utf8Length';

/** The most cases kept; the one untouched for longest makes room. */
export const mostCases = 500;
/** The most bytes of JSON kept for all cases together: 1 MB, less what else an export holds. */
export const mostCaseBytes = 950_000;

const prefix = 'case/';
export const caseKey = (id: string) => `${prefix}${id}`;

/** The history, newest first. Never rejects. */
export async function listCases(): Promise<{ cases: Case[]; troubles: StoreTrouble[] }> {
  const { good, troubles } = await (await currentRecords()).read();
  return { cases: casesIn(good), troubles };
}

/** The cases among records, newest first. */
export function casesIn(good: ReadonlyMap<string, Entry>): Case[] {
  return [...good]
    .filter(([key]) => key.startsWith(prefix))
    .map(([, entry]) => entry.data as Case)
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Whether the case is still being worked on: once opened or given up, its day means nothing any more. */
export const isOpen = ({ outcome }: Case): boolean => outcome !== 'opened' && outcome !== 'stopped';

/** Whether the day to try again has come. `today`: `YYYY-MM-DD`. */
export const isDue = (one: Case, today: string): boolean =>
  one.retryOn !== undefined && one.retryOn <= today && isOpen(one);

/** Keeps a case, or puts it in the place of the one with its id. */
export async function saveCase(wanted: Case): Promise<Saved> {
  const parsed = Case.safeParse(wanted);
  if (!parsed.success) return { saved: false, trouble: { kind: 'badValue' } };
  if (!(await readSettings()).historyOn) return { saved: false, trouble: { kind: 'historyOff' } };
  return changeRecords((now) => [
    { key: caseKey(wanted.id), data: parsed.data },
    ...makeRoom(now, [parsed.data]),
  ]);
}

/** Removes the cases untouched for longest until the new ones fit within the limits. */
export function makeRoom(now: ReadonlyMap<string, Entry>, coming: readonly Case[]): DataEdit[] {
  const comingKeys = new Set(coming.map(({ id }) => caseKey(id)));
  const others = [...now]
    .filter(([key]) => key.startsWith(prefix) && !comingKeys.has(key))
    .sort(([, a], [, b]) => b.seq - a.seq);
  let count = comingKeys.size;
  let size = coming.reduce((sum, c) => sum + utf8Length(JSON.stringify(c)), 0);
  return others.flatMap(([key, { bytes }]) => {
    count += 1;
    size += bytes;
    return count > mostCases || size > mostCaseBytes ? [{ key }] : [];
  });
}

/** Changes a case that is kept; one that is no longer there stays away (`caseGone`). Works with history turned off. */
export function changeCase(id: string, patch: Partial<Omit<Case, 'id'>>): Promise<Saved> {
  return changeRecords((now) => {
    const entry = now.get(caseKey(id));
    if (!entry) return { kind: 'caseGone' };
    const data = Case.safeParse({ ...(entry.data as Case), ...patch });
    return data.success ? [{ key: caseKey(id), data: data.data }] : { kind: 'badValue' };
  });
}

/** Forgets one case. */
export function deleteCase(id: string): Promise<Saved> {
  return changeRecords(() => [{ key: caseKey(id) }]);
}

/** Forgets the whole history. */
export function eraseCases(): Promise<Saved> {
  return changeRecords((now) =>
    [...now.keys()].filter((key) => key.startsWith(prefix)).map((key) => ({ key })),
  );
}

export interface Applied {
  count: number;
  /** The day of the last one, `YYYY-MM-DD`. */
  last?: string;
}

/**
 * How often an application is known to have been answered since a day (that day counts). Only answers to
 * an application count, with the day a case was last tried again in vain, and one a day and product: reading
 * the same page twice is not applying twice.
 * @param since `YYYY-MM-DD`
 * @param today `YYYY-MM-DD`; a later day comes from a clock or a file that was wrong, and counts for nothing
 */
export function countApplied(
  cases: readonly Case[],
  { since, today, product }: { since: string; today: string; product?: Case['product'] },
): Applied {
  const answers = cases
    .filter((c) => !product || !c.product || c.product === product)
    .flatMap((c) => daysApplied(c).map((day) => ({ day, product: product ?? c.product ?? '' })))
    .filter(({ day }) => day >= since && day <= today);
  const last = answers
    .map(({ day }) => day)
    .sort()
    .at(-1);
  return { count: new Set(answers.map((a) => `${a.day} ${a.product}`)).size, ...(last && { last }) };
}

const daysApplied = ({ at, symptoms, triedOn }: Case): string[] => [
  ...(symptoms.some((one) => one === 'rejected' || one === 'coolingOff') ? [localDay(new Date(at))] : []),
  ...(triedOn ? [triedOn] : []),
];
