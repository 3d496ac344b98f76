import type { Strength } from '../../knowledge/defineDiagnosis';
import { columns, retold, strengths } from './bands';
import type { CauseNet } from './compileNet';
import { type CaseEvidence, strengthOf } from './gatherEvidence';
import type { Evidence } from './types';

/** At most three for and two against, strongest first. */
export interface Reasons {
  for: Evidence[];
  against: Evidence[];
}

interface Weighed {
  evidence: Evidence;
  /** P(evidence | fails) ÷ P(evidence | does not): above 1 for, below 1 against; ∞ proves, 0 rules out. */
  ratio: number;
}

/**
 * Why each cause stands where it stands, in net order. The log-odds of a gate are the sum of its prior, of
 * the log-ratio of every answer and of one term for the message, so the ratio of an answer is its exact
 * share, whatever else is known (Spiegelhalter and Knill-Jones 1984; Good's weight of evidence). Sorted by
 * ratio, so no logarithm is needed.
 */
export function explainCauses(net: CauseNet, { pieces, columns: seen }: CaseEvidence): Reasons[] {
  const weighed = net.causes.map((): Weighed[] => []);
  for (const { symptom, column } of seen) {
    const verbatim = symptom.told === 'verbatim';
    const unnamed = verbatim ? columns.unnamed : retold(columns.unnamed);
    for (const { gate, strength: named } of net.namedBy[symptom.id] ?? []) {
      const strength = verbatim ? named : lower(named);
      const evidence: Evidence = { kind: 'symptom', symptom: symptom.id, strength };
      weighed[gate]?.push({ evidence, ratio: (column[gate] ?? unnamed) / unnamed });
    }
  }
  for (const { named, value, weightOn } of pieces) {
    for (const { gate, p1, p0 } of value.effects) {
      const cause = net.causes[gate];
      const weight = cause && weightOn(cause);
      if (!weight) continue;
      const evidence: Evidence = { ...named, strength: strengthOf(weight) };
      weighed[gate]?.push({ evidence, ratio: p0 === 0 ? Number.POSITIVE_INFINITY : p1 / p0 });
    }
  }
  return weighed.map(strongest);
}

const none: Reasons = { for: [], against: [] };

function strongest(weighed: Weighed[]): Reasons {
  if (weighed.length === 0) return none;
  weighed.sort((a, b) => b.ratio - a.ratio);
  const speaksFor: Evidence[] = [];
  const against: Evidence[] = [];
  for (const { ratio, evidence } of weighed) if (ratio > 1 && speaksFor.length < 3) speaksFor.push(evidence);
  for (let i = weighed.length - 1; i >= 0 && against.length < 2; i--) {
    const { ratio, evidence } = weighed[i] as Weighed;
    if (ratio < 1) against.push(evidence);
  }
  return { for: speaksFor, against };
}

const lower = (strength: Strength): Strength =>
  strengths[Math.max(strengths.indexOf(strength) - 1, 0)] ?? 'weak';
