import type { FactId } from '../../knowledge/define';
import type { Ranking } from './createDiagnoser';
import type { NetFact } from './net';
import { posterior, withValue } from './posterior';
import { type RankedCause, standingsOf } from './rankCauses';

/**
 * An unknown fact one answer of which would change a cause's standing: of those bearing on it, the one
 * whose answers lie furthest apart, if one of them really does.
 *
 * @param open the facts that may be asked
 */
export function findFactThatChanges(
  { net, weights, contest }: Ranking,
  cause: RankedCause,
  open: readonly NetFact[],
): FactId | undefined {
  if (cause.residual || cause.standing === 'established' || cause.standing === 'excluded') return undefined;
  let best: NetFact | undefined;
  let widest = 0;
  for (const fact of open) {
    const spread = spreadOn(fact, cause.gate);
    if (spread > widest) [best, widest] = [fact, spread];
  }
  const changes = best?.values.some((value) => {
    if (!value.effects.some(({ gate }) => gate === cause.gate)) return false;
    const more = withValue(weights, value);
    return standingsOf(net, more, posterior(more), contest)(cause.gate) !== cause.standing;
  });
  return changes ? (best?.id as FactId) : undefined;
}

/** How far apart the answers to a fact pull a gate, as a ratio of ratios; 0 if it does not bear on it. */
function spreadOn(fact: NetFact, gate: number): number {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const { effects } of fact.values) {
    for (const effect of effects) {
      if (effect.gate !== gate) continue;
      const ratio = effect.p0 === 0 ? hard : effect.p1 / effect.p0;
      low = Math.min(low, ratio);
      high = Math.max(high, ratio);
    }
  }
  return high / Math.max(low, 1 / hard);
}

/** Stands for the infinite ratio of an answer that proves or rules out. */
const hard = 1000;
