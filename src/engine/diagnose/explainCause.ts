import type { Cause, Strength } from '../../knowledge/defineDiagnosis';
import { columns, retold } from './bands';
import { type CaseEvidence, strengthOf } from './gatherEvidence';
import type { Evidence } from './types';

interface Weighed {
  evidence: Evidence;
  /** P(evidence | fails) ÷ P(evidence | does not): above 1 for, below 1 against; ∞ proves, 0 rules out. */
  ratio: number;
}

/**
 * Why a cause stands where it stands: at most three for, at most two against, strongest first. The log-odds
 * of a gate are the sum of its prior, of the log-ratio of every answer and of one term for the message, so
 * the ratio of an answer is its exact share, whatever else is known (Spiegelhalter and Knill-Jones 1984;
 * Good's weight of evidence). Sorted by ratio, so no logarithm is needed.
 */
export function explainCause(
  gate: number,
  cause: Cause,
  { pieces, columns: seen }: CaseEvidence,
): { for: Evidence[]; against: Evidence[] } {
  const weighed: Weighed[] = [];
  for (const { symptom, column } of seen) {
    const named = cause.symptoms[symptom.id];
    if (!named) continue;
    const unnamed = symptom.told === 'verbatim' ? columns.unnamed : retold(columns.unnamed);
    weighed.push({
      evidence: {
        kind: 'symptom',
        symptom: symptom.id,
        strength: symptom.told === 'verbatim' ? named : lower(named),
      },
      ratio: (column[gate] ?? unnamed) / unnamed,
    });
  }
  for (const piece of pieces) {
    const weight = piece.weightOn(cause);
    const effect = piece.value.effects.find((one) => one.gate === gate);
    if (!weight || !effect) continue;
    weighed.push({
      evidence: { ...piece.named, strength: strengthOf(weight) },
      ratio: effect.p0 === 0 ? Number.POSITIVE_INFINITY : effect.p1 / effect.p0,
    });
  }
  const sorted = weighed.sort((a, b) => b.ratio - a.ratio);
  return {
    for: sorted
      .filter(({ ratio }) => ratio > 1)
      .slice(0, 3)
      .map(({ evidence }) => evidence),
    against: sorted
      .filter(({ ratio }) => ratio < 1)
      .slice(-2)
      .reverse()
      .map(({ evidence }) => evidence),
  };
}

const bands: readonly Strength[] = ['weak', 'moderate', 'strong', 'decisive'];
const lower = (strength: Strength): Strength => bands[Math.max(bands.indexOf(strength) - 1, 0)] ?? 'weak';
