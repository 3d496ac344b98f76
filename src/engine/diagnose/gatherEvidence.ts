import type { CauseId, FactId } from '../../knowledge/define';
import type { Cause, FactWeight, Strength } from '../../knowledge/defineDiagnosis';
import { type CauseNet, pseudoValue } from './compileNet';
import type { Rules } from './findRules';
import type { NetValue } from './net';
import type { Readable } from './readInput';
import type { Evidence, IgnoredInput, ObservedSymptom } from './types';

type Named<E> = E extends unknown ? Omit<E, 'strength'> : never;

/** One thing that moves gates, and by which band it moves each cause. */
export interface Piece {
  /** What to call it in an explanation. */
  named: Named<Evidence>;
  value: NetValue;
  weightOn: (cause: Cause) => FactWeight | undefined;
}

export interface CaseEvidence {
  /** In net order; then what settings and conflicts add. */
  pieces: Piece[];
  columns: { symptom: ObservedSymptom; column: readonly number[] }[];
  /** Answers that bear on another product. */
  ignored: IgnoredInput[];
}

/**
 * The evidence of one case. An answer in a conflict counts as weak; one that a message outranks does not
 * count; one about another product is ignored.
 */
export function gatherEvidence(
  net: CauseNet,
  facts: ReadonlyMap<FactId, string>,
  readable: Readable,
  rules: Rules,
): CaseEvidence {
  const weakened = new Set(rules.conflicts.flatMap(({ weaken }) => weaken));
  const dropped = new Set(rules.conflicts.flatMap(({ drop }) => drop));
  const pieces: Piece[] = [];
  for (const { id } of net.facts) {
    const fact = id as FactId;
    const value = facts.get(fact);
    if (value === undefined || dropped.has(fact)) continue;
    const weak = weakened.has(fact);
    const counts = (weak ? net.weak : net.full).get(fact)?.get(value);
    if (!counts) continue;
    pieces.push({
      named: { kind: 'fact', fact, value },
      value: counts,
      weightOn: (cause) => soften(cause.facts[fact]?.[value], weak),
    });
  }
  const ignored = [...facts.keys()]
    .filter((fact) => !net.full.has(fact))
    .map((fact): IgnoredInput => ({ field: `facts.${fact}`, reason: 'otherProduct' }));
  return {
    pieces: [...pieces, ...settingPieces(net, facts, readable, rules), ...conflictPieces(net, rules)],
    columns: readable.symptoms.map(asRead(rules)).flatMap((symptom) => {
      const column = (symptom.told === 'verbatim' ? net.verbatim : net.retold)[symptom.id];
      return column ? [{ symptom, column }] : [];
    }),
    ignored,
  };
}

const asRead =
  ({ conflicts }: Rules) =>
  (symptom: ObservedSymptom): ObservedSymptom => {
    const id = conflicts.map(({ readAs }) => readAs?.[symptom.id]).find(Boolean);
    return id ? { ...symptom, id } : symptom;
  };

function soften(weight: FactWeight | undefined, weak: boolean): FactWeight | undefined {
  if (!weight || !weak) return weight;
  return weight.startsWith('-') || weight === 'rulesOut' ? '-weak' : 'weak';
}

/** A setting is named by the symptom or the answer that told of it. */
function settingPieces(
  net: CauseNet,
  facts: ReadonlyMap<FactId, string>,
  readable: Readable,
  rules: Rules,
): Piece[] {
  return rules.settings.map((setting) => {
    const weightOn = (id: CauseId) => (setting.except.includes(id) ? undefined : setting.weight);
    return {
      named: tellsOf(setting.when.flat(), facts, readable),
      value: pseudoValue(setting.id, net, weightOn),
      weightOn: (cause) => weightOn(cause.id),
    };
  });
}

function tellsOf(
  conditions: Rules['settings'][number]['when'][number],
  facts: ReadonlyMap<FactId, string>,
  readable: Readable,
): Piece['named'] {
  for (const condition of conditions) {
    if ('symptom' in condition) {
      if (readable.symptoms.some(({ id }) => id === condition.symptom)) {
        return { kind: 'symptom', symptom: condition.symptom };
      }
    } else if ('is' in condition) {
      const value = facts.get(condition.fact);
      if (value !== undefined && condition.is.includes(value))
        return { kind: 'fact', fact: condition.fact, value };
    }
  }
  return { kind: 'fact', fact: 'where', value: '' };
}

function conflictPieces(net: CauseNet, rules: Rules): Piece[] {
  return rules.conflicts
    .filter(({ supports }) => Object.keys(supports).length > 0)
    .map((conflict) => ({
      named: { kind: 'conflict', conflict: conflict.id },
      value: pseudoValue(conflict.id, net, (id) => conflict.supports[id]),
      weightOn: (cause) => conflict.supports[cause.id],
    }));
}

/** How a band is called in an explanation. */
export function strengthOf(weight: FactWeight): Strength {
  if (weight === 'proves' || weight === 'rulesOut') return 'decisive';
  return (weight.startsWith('-') ? weight.slice(1) : weight) as Strength;
}
