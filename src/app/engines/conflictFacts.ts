import type { FactId } from '../../knowledge/define';
import type { Conflict } from '../../knowledge/defineDiagnosis';

/** The facts each conflict is about, so that one of them can be changed. */
export function conflictFacts(conflicts: readonly Conflict[]): Record<string, readonly FactId[]> {
  return Object.fromEntries(
    conflicts.map(({ id, when }) => [
      id,
      [...new Set(when.flat().flatMap((condition) => ('fact' in condition ? [condition.fact] : [])))],
    ]),
  );
}
