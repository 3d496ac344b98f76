import type { ConflictId, FactId, HardRuleId } from '../../knowledge/define';
import type { Condition, Conflict, HardRule, Setting, When } from '../../knowledge/defineDiagnosis';
import type { DiagnosisKnowledge } from './compileNet';
import type { Readable } from './readInput';

/** What the rules look at. */
export type Seen = Pick<Readable, 'symptoms' | 'facts' | 'scamSeen'>;

export interface Rules {
  hard: HardRule[];
  /** What the hard rules put first, in their order; only theirs, where some stand alone. */
  first: HardRule['cases'][number]['first'];
  conflicts: Conflict[];
  settings: Setting[];
  warnings: HardRuleId[];
  shownConflicts: ConflictId[];
}

/** True when all conditions of any one row hold. */
export const holdsAny = (when: When, seen: Seen): boolean => when.some((row) => holdsAll(row, seen));

/** Whether something meant `only` for some, or for all `unless`, is meant here. */
export const isMeant = ({ only, unless }: { only?: When; unless?: When }, seen: Seen): boolean =>
  (!only || holdsAny(only, seen)) && !(unless && holdsAny(unless, seen));

function holdsAll(row: readonly Condition[], seen: Seen): boolean {
  return row.every((condition) => {
    if ('symptom' in condition) return seen.symptoms.some(({ id }) => id === condition.symptom);
    if ('scamSeen' in condition) return seen.scamSeen;
    const value = seen.facts.get(condition.fact);
    if (value === undefined) return false;
    return 'is' in condition ? condition.is.includes(value) : !condition.isNot.includes(value);
  });
}

/** Which rules hold. Facts are those as told: a conflict changes what counts, not what was said. */
export function findRules(knowledge: DiagnosisKnowledge, seen: Seen): Rules {
  const holding = knowledge.hardRules.flatMap((rule) => {
    const cases = rule.cases.filter((one) => holdsAll(one.when, seen) && isMeant(one, seen));
    return cases.length > 0 ? [{ rule, first: cases.flatMap((one) => one.first) }] : [];
  });
  const alone = holding.filter(({ rule }) => rule.alone);
  const conflicts = knowledge.conflicts.filter((conflict) => holdsAny(conflict.when, seen));
  return {
    hard: holding.map(({ rule }) => rule),
    first: [...new Set((alone.length > 0 ? alone : holding).flatMap(({ first }) => first))],
    conflicts,
    settings: knowledge.settings.filter((one) => holdsAny(one.when, seen) && isMeant(one, seen)),
    warnings: holding.map(({ rule }) => rule.id),
    shownConflicts: conflicts.filter(({ shown }) => shown).map(({ id }) => id),
  };
}

/**
 * K9: the history knows of more tries than the answer says; the history counts.
 *
 * @returns the facts that count, and whether they differ from those told
 */
export function withHistory(
  facts: ReadonlyMap<FactId, string>,
  appliedLast30Days: number,
): { facts: Map<FactId, string>; differs: boolean } {
  const bands = ['0-1', '2-4', '5plus'];
  const logged = appliedLast30Days >= 5 ? 2 : appliedLast30Days >= 2 ? 1 : 0;
  const told = bands.indexOf(facts.get('retries') ?? '');
  const counted = new Map(facts);
  const more = logged > Math.max(told, 0);
  if (more) counted.set('retries', bands[logged] ?? '5plus');
  return { facts: counted, differs: more && told >= 0 };
}
