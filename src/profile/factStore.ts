import { daysBetween, isDay } from '../day';
import type { FactId } from '../knowledge/define';
import knownFacts from '../knowledge/facts';
import { changeRecords, currentRecords } from './book';
import type { Entry } from './mend';
import type { DataEdit } from './records';
import type { StoredFact } from './schemas';
import { clearedBy, isAnswer, isCreditFact, isUnderAge } from './sensitivity';
import type { Saved, StoreTrouble } from './troubles';

/** A fact not confirmed for longer than this many days is no longer used, unless it says so. Our own choice. */
export const factLifetime = 180;

const lifetimes: ReadonlyMap<string, number> = new Map(
  knownFacts.flatMap((fact) => ('days' in fact && fact.days ? [[fact.id, fact.days] as const] : [])),
);

/** For how many days after it was last confirmed a fact counts. */
export const lifetimeOf = (id: FactId): number => lifetimes.get(id) ?? factLifetime;

const prefix = 'fact/';

export type StoredFacts = Partial<Record<FactId, StoredFact>>;

/** What is said by fact, as pairs; the language itself forgets what the keys are. */
export const factEntries = <T>(said: Partial<Record<FactId, T>>) => Object.entries(said) as [FactId, T][];

/** The facts something is said by. */
export const factIds = (said: Partial<Record<FactId, unknown>>): FactId[] =>
  factEntries(said).map(([id]) => id);

export interface FactsReading {
  facts: StoredFacts;
  /** Too old to be used: to be confirmed or cleared. */
  expired: StoredFacts;
  troubles: StoreTrouble[];
}

/**
 * What the user told us, as far as it still holds. Never rejects.
 * @param today `YYYY-MM-DD`
 */
export async function readFacts(today: string): Promise<FactsReading> {
  const { good, troubles } = await (await currentRecords()).read();
  return { ...currentFacts(good, today), troubles };
}

/** The facts among records, by whether they still hold. */
export function currentFacts(
  good: ReadonlyMap<string, Entry>,
  today: string,
): Omit<FactsReading, 'troubles'> {
  const facts: StoredFacts = {};
  const expired: StoredFacts = {};
  for (const [id, fact] of factsIn(good)) (holds(id, fact, today) ? facts : expired)[id] = fact;
  return { facts, expired };
}

/** Whether a fact still counts. A day ahead is another time zone; further ahead, a clock was wrong and the day says nothing. */
function holds(id: FactId, { confirmed }: StoredFact, today: string): boolean {
  const age = daysBetween(confirmed, today);
  return age <= lifetimeOf(id) && age >= -1;
}

/** The facts among records, also those too old; without those we no longer ask for. */
export function factsIn(good: ReadonlyMap<string, Entry>): [FactId, StoredFact][] {
  return [...good]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, entry]): [FactId, StoredFact] => [
      key.slice(prefix.length) as FactId,
      entry.data as StoredFact,
    ])
    .filter(([id, { value }]) => isAnswer(id, value));
}

const factKey = (id: FactId) => `${prefix}${id}`;

/** Where facts lie, also those we no longer ask for. */
const factKeys = (now: ReadonlyMap<string, Entry>): string[] =>
  [...now.keys()].filter((key) => key.startsWith(prefix));

/**
 * Keeps a fact, said today; `unknown` forgets it. Saying one is under 18 removes the facts about credit,
 * which are then refused.
 * @param value one of the fact's allowed values, or `unknown`
 * @param today `YYYY-MM-DD`
 */
export function saveFact(id: FactId, value: string, today: string): Promise<Saved> {
  return saveFacts({ [id]: value } as Partial<Record<FactId, string>>, today);
}

/** The same for several facts, all or none. */
export async function saveFacts(values: Partial<Record<FactId, string>>, today: string): Promise<Saved> {
  const answers = factEntries(values);
  const known = answers.filter(([, value]) => value !== 'unknown');
  if (!isDay(today) || !known.every(([id, value]) => isAnswer(id, value)))
    return { saved: false, trouble: { kind: 'badValue' } };
  return changeRecords((now) => {
    const { edits, leftOut } = factEdits(
      now,
      known.map(([id, value]) => [id, { value, confirmed: today }]),
      today,
    );
    const cleared = answers.filter(([, value]) => value === 'unknown').map(([id]) => ({ key: factKey(id) }));
    return leftOut.length > 0 ? { kind: 'underAge' } : [...edits, ...cleared];
  });
}

/**
 * What it takes to keep these facts beside those there are.
 * @returns the edits; under 18 also which of these may not be kept (`leftOut`), and which of those there are go (`removed`)
 */
export function factEdits(
  now: ReadonlyMap<string, Entry>,
  coming: readonly [FactId, StoredFact][],
  today: string,
): { edits: DataEdit[]; leftOut: FactId[]; removed: FactId[] } {
  const there = factsIn(now);
  const all = new Map([...there, ...coming]);
  const age = all.get('age');
  const puts = coming.map(([id, data]) => ({ key: factKey(id), data }));
  if (!age || !isUnderAge(age.value) || !holds('age', age, today))
    return { edits: puts, leftOut: [], removed: [] };
  // What we no longer ask for goes too: nobody can say any more that it is not about credit.
  const stay = new Set([...all.keys()].filter((id) => !isCreditFact(id)).map(factKey));
  const gone = factKeys(now).filter((key) => !stay.has(key));
  const ids = there.map(([id]) => id);
  return {
    edits: [...gone.map((key) => ({ key })), ...puts.filter(({ key }) => stay.has(key))],
    leftOut: coming.map(([id]) => id).filter(isCreditFact),
    removed: clearedBy('age', age.value, ids),
  };
}

/**
 * Puts facts back as they were, with the days they were said; what was not there goes. All or none. Under 18 those
 * about credit stay away.
 * @param before each fact to put back; undefined for one that was not there
 * @param today `YYYY-MM-DD`
 */
export function putBackFacts(before: StoredFacts, today: string): Promise<Saved> {
  const facts = factEntries<StoredFact | undefined>(before);
  const were = facts.filter((entry): entry is [FactId, StoredFact] => entry[1] !== undefined);
  const gone = facts.flatMap(([id, fact]) => (fact ? [] : [factKey(id)]));
  return changeRecords((now) => {
    const rest = new Map([...now].filter(([key]) => !gone.includes(key)));
    return [...gone.map((key) => ({ key })), ...factEdits(rest, were, today).edits];
  });
}

/** Forgets facts, all or none. */
export const clearFacts = (ids: readonly FactId[]): Promise<Saved> =>
  changeRecords(() => ids.map((id) => ({ key: factKey(id) })));

/** Forgets every fact, also those said meanwhile in another tab and those we no longer ask for. */
export const eraseFacts = (): Promise<Saved> => changeRecords((now) => factKeys(now).map((key) => ({ key })));
