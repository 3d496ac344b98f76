import { strengths } from './bands';
import type { CauseNet } from './compileNet';
import type { Reasons } from './explainCauses';
import type { CaseEvidence } from './gatherEvidence';
import type { Evidence } from './types';

/** Which gates may stand in front, and which may not be lost from sight. */
export interface Contest {
  /** Gates that something speaks for. */
  backed: ReadonlySet<number>;
  /** Where the platform's own sentence names its gate: all gates it names, and no others can lead. */
  named: ReadonlySet<number>;
  /** Of those, the gates named decisively: whatever speaks against them, the sentence was there. */
  certain: ReadonlySet<number>;
  /** Gates that an answer of their own speaks for, and nothing as strong against. */
  told: ReadonlySet<number>;
}

/**
 * An explicit message outranks answers (domain rule of the conflicts): while it names a gate decisively, a
 * gate it does not name may block besides, but it is not what was reported.
 */
export function findContest(net: CauseNet, evidence: CaseEvidence, reasons: readonly Reasons[]): Contest {
  const gates = [...net.causes.keys()];
  return {
    backed: new Set(gates.filter((gate) => reasons[gate]?.for.length)),
    ...outspoken(net, evidence),
    told: new Set(gates.filter((gate) => toldByItself(reasons[gate]))),
  };
}

/** Gates named decisively by a sentence of the platform, and all gates those sentences name. */
export function outspoken(net: CauseNet, { columns }: Pick<CaseEvidence, 'columns'>) {
  const certain = new Set<number>();
  const named = new Set<number>();
  for (const { symptom } of columns) {
    if (symptom.told !== 'verbatim') continue;
    const all = net.namedBy[symptom.id] ?? [];
    const decisive = all.filter(({ strength }) => strength === 'decisive');
    for (const { gate } of decisive) certain.add(gate);
    if (decisive.length > 0) for (const { gate } of all) named.add(gate);
  }
  return { certain, named };
}

const rank = (evidence: Evidence | undefined): number =>
  evidence ? strengths.indexOf(evidence.strength) : -1;

function toldByItself(reasons: Reasons | undefined): boolean {
  const own = rank(reasons?.for.find(({ kind }) => kind === 'fact'));
  return own >= 1 && own > Math.max(-1, ...(reasons?.against ?? []).map(rank));
}
