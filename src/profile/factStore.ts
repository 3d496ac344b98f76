import type { FactId } from '../knowledge/define';
import { changeRecords, currentRecords } from './book';
import { daysBetween, isDay } from './day';
import type { Entry } from './mend';
import { StoredFact } from './schemas';
import { isCreditFact, isUnderAge } from './sensitivity';
import type { Saved, StoreTrouble } from './troubles';

/** A fact not confirmed for longer than this many days is no longer used. Our own choice. */
export const factLifetime = 180;

const prefix = 'fact/';

export type StoredFacts = Partial<Record<FactId, StoredFact>>;

export interface FactsReading {
  facts: StoredFacts;
  /** Too old to be used: to be confirmed or cleared. */
  expired: FactId[];
  troubles: StoreTrouble[];
}

/**
 * What the user told us, as far as it still holds. Never rejects.
 * @param today `YYYY-MM-DD`
 */
export async function readFacts(today: string): Promise<FactsReading> {
  const { good, troubles } = await (await currentRecords()).read();
  const facts: StoredFacts = {};
  const expired: FactId[] = [];
  for (const [id, fact] of factsIn(good)) {
    const age = daysBetween(fact.confirmed, today);
    // A day ahead is another time zone; further ahead, a clock was wrong and the date says nothing.
    if (age > factLifetime || age < -1) expired.push(id);
    else facts[id] = fact;
  }
  return { facts, expired, troubles };
}

/** The facts among records, old ones too. */
export function factsIn(good: ReadonlyMap<string, Entry>): [FactId, StoredFact][] {
  return [...good]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, entry]) => [key.slice(prefix.length) as FactId, entry.data as StoredFact]);
}

export const factKey = (id: FactId) => `${prefix}${id}`;

/**
 * Keeps a fact, said today. Saying one is under 18 removes the facts about credit; they are then refused.
 * @param value one of the fact's allowed values
 * @param today `YYYY-MM-DD`
 */
export function saveFact(id: FactId, value: string, today: string): Promise<Saved> {
  return saveFacts({ [id]: value } as Partial<Record<FactId, string>>, today);
}

/** The same for several facts, all or none. */
export async function saveFacts(values: Partial<Record<FactId, string>>, today: string): Promise<Saved> {
  const wanted = Object.entries(values) as [FactId, string][];
  const facts = wanted.map(
    ([id, value]) => [id, StoredFact.safeParse({ value, confirmed: today }).data] as const,
  );
  if (!isDay(today) || facts.some(([, fact]) => !fact))
    return { saved: false, trouble: { kind: 'badValue' } };
  return changeRecords((now) => {
    const known = new Map<string, StoredFact | undefined>([...factsIn(now), ...facts]);
    const underAge = isUnderAge(known.get('age')?.value);
    if (underAge && wanted.some(([id]) => isCreditFact(id))) return { kind: 'underAge' };
    const dropped = underAge ? factsIn(now).filter(([id]) => isCreditFact(id)) : [];
    return [
      ...dropped.map(([id]) => ({ key: factKey(id) })),
      ...facts.map(([id, data]) => ({ key: factKey(id), data })),
    ];
  });
}

/** Forgets one fact. */
export function clearFact(id: FactId): Promise<Saved> {
  return changeRecords(() => [{ key: factKey(id) }]);
}
