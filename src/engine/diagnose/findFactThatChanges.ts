import type { FactId } from '../../knowledge/define';
import { askable } from './chooseQuestion';
import type { DiagnosisKnowledge } from './compileNet';
import type { Ranking } from './createDiagnoser';
import type { NetFact } from './net';
import { posterior, withValue } from './posterior';
import { type RankedCause, rankCauses } from './rankCauses';

/**
 * An unknown fact one answer of which would change a cause's standing: of those bearing on it, the one
 * whose answers lie furthest apart, if one of its two ends really does.
 */
export function findFactThatChanges(
  knowledge: DiagnosisKnowledge,
  ranking: Ranking,
  cause: RankedCause,
): FactId | undefined {
  if (cause.residual || cause.standing === 'established' || cause.standing === 'excluded') return undefined;
  const { net, readable, evidence, weights } = ranking;
  const spread = (fact: NetFact): number => {
    const ratios = ratiosOn(fact, cause.gate);
    return Math.max(...ratios) / Math.max(Math.min(...ratios), 1e-3);
  };
  const best = askable(knowledge, net, readable)
    .filter((fact) => ratiosOn(fact, cause.gate).length > 0)
    .sort((a, b) => spread(b) - spread(a))[0];
  const changes = best?.values.some((value) => {
    if (!value.effects.some(({ gate }) => gate === cause.gate)) return false;
    const more = withValue(weights, value);
    const now = rankCauses(net, more, posterior(more), evidence).find(({ id }) => id === cause.id);
    return now?.standing !== cause.standing;
  });
  return changes ? (best?.id as FactId) : undefined;
}

function ratiosOn(fact: NetFact, gate: number): number[] {
  return fact.values.flatMap(({ effects }) =>
    effects.filter((effect) => effect.gate === gate).map(({ p1, p0 }) => (p0 === 0 ? 1e3 : p1 / p0)),
  );
}
