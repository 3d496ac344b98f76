import type { CauseNet } from './compileNet';
import { explainCause } from './explainCause';
import type { CaseEvidence } from './gatherEvidence';
import type { Posterior, Weights } from './posterior';
import type { CauseFinding, Standing } from './types';

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
const bands = [
  ['likely', 0.7],
  ['possible', 0.3],
  ['notExcluded', 0.1],
] as const;

const order: readonly Standing[] = [
  'established',
  'mostLikely',
  'moreLikely',
  'tied',
  'likely',
  'possible',
  'notExcluded',
  'excluded',
];

/**
 * The causes worth showing, in order, each with its standing. Shown is only what some evidence speaks for,
 * or what a fact rules out. Established is only what a fact proves. A cause stands in front of others only
 * if it also outweighs all that was not said, the residual and the unlisted reasons together; so a vague
 * sentence alone puts none in front. The residual comes last in its band.
 */
export function rankCauses(
  net: CauseNet,
  weights: Weights,
  { reported, failed }: Posterior,
  evidence: CaseEvidence,
): RankedCause[] {
  const front = frontStandings(net, weights, reported);
  const ranked = net.causes.flatMap((cause, gate): RankedCause[] => {
    const reasons = explainCause(gate, cause, evidence);
    const proved = weights.w0[gate] === 0;
    const ruledOut = weights.w1[gate] === 0;
    if (!proved && !ruledOut && reasons.for.length === 0) return [];
    const standing = proved
      ? 'established'
      : ruledOut
        ? 'excluded'
        : (front.get(gate) ?? bands.find(([, least]) => (failed[gate] ?? 0) >= least)?.[0]);
    if (!standing) return [];
    const row = { id: cause.id, standing, ...reasons, gate, residual: cause.residual === true };
    return [{ ...row, reported: reported[gate] ?? 0, failed: failed[gate] ?? 0 }];
  });
  return ranked.sort(
    (a, b) =>
      order.indexOf(a.standing) - order.indexOf(b.standing) ||
      Number(a.residual) - Number(b.residual) ||
      b.reported - a.reported ||
      a.gate - b.gate,
  );
}

/** The gates that something speaks for, shown or not. */
export function backedGates(net: CauseNet, weights: Weights, evidence: CaseEvidence): Set<number> {
  const backed = net.causes.flatMap((cause, gate) =>
    weights.w1[gate] !== 0 && explainCause(gate, cause, evidence).for.length > 0 ? [gate] : [],
  );
  return new Set(backed);
}

/** The standings by R: for the leading gate, or for all that are level with it. */
function frontStandings(net: CauseNet, weights: Weights, reported: Float64Array): Map<number, Standing> {
  const named = net.causes.flatMap((cause, gate) => (cause.residual ? [] : [gate]));
  const share = (gate: number) => reported[gate] ?? 0;
  const said = named.reduce((sum, gate) => sum + share(gate), 0);
  const unsaid = 1 - said;
  const [first, next] = named.sort((a, b) => share(b) - share(a) || a - b);
  if (first === undefined || share(first) <= unsaid || weights.w0[first] === 0) return new Map();
  const second = next === undefined ? 0 : share(next);
  if (share(first) >= clearLead * second) return new Map([[first, 'mostLikely']]);
  if (share(first) >= smallLead * second) return new Map([[first, 'moreLikely']]);
  const level = named.filter((gate) => smallLead * share(gate) > share(first) && weights.w0[gate] !== 0);
  return new Map(level.map((gate) => [gate, 'tied']));
}
