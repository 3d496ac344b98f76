import type { CauseNet } from './compileNet';
import type { Ranking } from './createDiagnoser';
import type { Reasons } from './explainCauses';
import type { Contest } from './findContest';
import type { Posterior, Weights } from './posterior';
import { type Standing, standings } from './standings';
import type { CauseFinding } from './types';

export interface RankedCause extends CauseFinding {
  gate: number;
  residual: boolean;
  /** R and C, for the checklist; they never leave the engine. */
  reported: number;
  failed: number;
}

/** R of the first ÷ R of the next: from 3 on most likely, from 1.5 on more likely, below that a tie. */
const clearLead = 3;
const smallLead = 1.5;
/** C from which on a gate is likely, possible, not excluded; below that it is not shown. */
const possible = 0.3;
const notExcluded = 0.1;
const bands = [
  ['likely', 0.7],
  ['possible', possible],
  ['notExcluded', notExcluded],
] as const;

/**
 * The causes worth showing, in order, each with its standing. Shown is only what some evidence speaks for,
 * or what a fact rules out. The residual comes last in its band, which is never above all others.
 */
export function rankCauses({
  net,
  weights,
  posterior,
  reasons,
  contest,
}: Pick<Ranking, 'net' | 'weights' | 'posterior' | 'reasons' | 'contest'>): RankedCause[] {
  const standingOf = standingsOf(net, weights, posterior, contest);
  const ranked: RankedCause[] = [];
  for (const [gate, cause] of net.causes.entries()) {
    const { for: speaksFor, against } = reasons[gate] ?? noReasons;
    const hard = weights.w0[gate] === 0 || weights.w1[gate] === 0;
    if (!hard && !contest.backed.has(gate)) continue;
    const standing = standingOf(gate);
    if (!standing) continue;
    const [reported = 0, failed = 0] = [posterior.reported[gate], posterior.failed[gate]];
    const residual = cause.residual === true;
    ranked.push({ id: cause.id, standing, for: speaksFor, against, gate, residual, reported, failed });
  }
  capResidual(ranked);
  return ranked.sort(
    (a, b) =>
      standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
      Number(a.residual) - Number(b.residual) ||
      b.reported - a.reported ||
      a.gate - b.gate,
  );
}

/** The residual says only that nothing was said; it never stands higher than every cause that is one. */
function capResidual(ranked: RankedCause[]): void {
  const places = ranked
    .filter(({ residual }) => !residual)
    .map(({ standing }) => standings.indexOf(standing));
  const best = Math.min(standings.indexOf('notExcluded'), ...places);
  for (const cause of ranked) {
    const place = Math.max(standings.indexOf(cause.standing), best);
    if (cause.residual && cause.standing !== 'excluded') cause.standing = standings[place] ?? cause.standing;
  }
}

const noReasons: Reasons = { for: [], against: [] };

/**
 * How a gate stands; undefined: not worth showing. Established is only what a fact proves. A cause stands in
 * front of others only if it also outweighs all that was not said, the residual and the unlisted reasons
 * together; so a vague sentence alone puts none in front. What an answer of its own speaks for stays
 * possible, what the platform's sentence names is not excluded.
 */
export function standingsOf(
  net: CauseNet,
  { w1, w0 }: Weights,
  { reported, failed }: Posterior,
  contest: Contest,
): (gate: number) => Standing | undefined {
  const front = frontStandings(net, w0, reported, contest);
  return (gate) => {
    if (w0[gate] === 0) return 'established';
    if (w1[gate] === 0) return 'excluded';
    const least = contest.told.has(gate) ? possible : contest.certain.has(gate) ? notExcluded : 0;
    const chance = Math.max(failed[gate] ?? 0, least);
    const standing = front.get(gate);
    if (standing === 'mostLikely') return net.causes[gate]?.atMost ?? standing;
    return standing ?? bands.find(([, from]) => chance >= from)?.[0];
  };
}

/** The standings by R: for the leading gate, or for all shown ones that are level with it. */
function frontStandings(
  net: CauseNet,
  w0: Float64Array,
  reported: Float64Array,
  { backed, named }: Contest,
): Map<number, Standing> {
  let said = 0;
  let first = -1;
  let second = 0;
  const rivals: number[] = [];
  for (const [gate, cause] of net.causes.entries()) {
    if (cause.residual) continue;
    const share = reported[gate] ?? 0;
    said += share;
    if (named.size > 0 && !(named.has(gate) && w0[gate] !== 0)) continue;
    rivals.push(gate);
    const best = reported[first] ?? 0;
    if (share > best) [first, second] = [gate, best];
    else if (share > second) second = share;
  }
  const best = reported[first] ?? 0;
  if (best <= 1 - said || w0[first] === 0) return new Map();
  if (best >= clearLead * second) return new Map([[first, 'mostLikely']]);
  if (best >= smallLead * second) return new Map([[first, 'moreLikely']]);
  const level = rivals.filter(
    (gate) => backed.has(gate) && w0[gate] !== 0 && smallLead * (reported[gate] ?? 0) > best,
  );
  return new Map(level.length > 1 ? level.map((gate) => [gate, 'tied']) : []);
}
