import type { FactId } from '../knowledge/define';
import facts from '../knowledge/facts';

/**
 * The facts about credit: debts, bills, scores, applications and how money was spent. Of somebody under
 * 18 none of them is kept.
 */
const creditFacts: ReadonlySet<FactId> = new Set(
  facts.flatMap((fact) => ('credit' in fact ? [fact.id] : [])),
);

export const isCreditFact = (id: FactId): boolean => creditFacts.has(id);

/** Whether a value of the fact `age` says under 18. */
export const isUnderAge = (age: string | undefined): boolean => age === 'lt18';

/** Those of the kept facts that an answer clears: under 18, the ones about credit. */
export const clearedBy = (id: FactId, value: string, kept: readonly FactId[]): FactId[] =>
  id === 'age' && isUnderAge(value) ? kept.filter(isCreditFact) : [];

/** What may embarrass or harm when somebody else reads it; left out of an export unless asked for. */
const sensitiveFacts: ReadonlySet<string> = new Set([
  'age',
  ...facts.filter(({ sensitivity }) => sensitivity === 'high').map(({ id }) => id),
]);

export const isSensitiveFact = (id: FactId): boolean => sensitiveFacts.has(id);

const allowed: ReadonlyMap<string, readonly string[]> = new Map(facts.map(({ id, values }) => [id, values]));

/** Whether it is a fact we ask for, with one of the answers we offer. */
export const isAnswer = (id: string, value: string): boolean => allowed.get(id)?.includes(value) ?? false;
