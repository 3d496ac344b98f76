import type { CauseId, FactId, ProductId, SymptomId } from '../../knowledge/define';
import type {
  Action,
  Alternative,
  Cause,
  Conflict,
  Fact,
  FactWeight,
  HardRule,
  Myth,
  Opening,
  Setting,
  Strength,
  Unlisted,
} from '../../knowledge/defineDiagnosis';
import { columns, priors, ratios, retold, weakened } from './bands';
import type { Effect, Net, NetFact, NetValue } from './net';

/** All that the diagnosis knows, as data. */
export interface DiagnosisKnowledge {
  causes: readonly Cause[];
  unlisted: Unlisted;
  facts: readonly Fact[];
  actions: readonly Action[];
  hardRules: readonly HardRule[];
  settings: readonly Setting[];
  conflicts: readonly Conflict[];
  opening: Opening;
  myths: readonly Myth[];
  alternatives: readonly Alternative[];
}

/** The net of one product, or of all while the product is unknown. */
export interface CauseNet extends Net {
  /** In net order; the gate after the last one is for unlisted reasons. */
  causes: readonly Cause[];
  /**
   * Symptom → for each gate, how often a report of it reads so: as the platform said it, and as somebody
   * retold it. Only ratios within a column matter.
   */
  verbatim: Readonly<Record<string, readonly number[]>>;
  retold: Readonly<Record<string, readonly number[]>>;
  /** Symptom → the gates that name it, and how strongly. */
  namedBy: Readonly<Record<string, readonly { gate: number; strength: Strength }[]>>;
  facts: readonly NetFact[];
  /** What an answer counts for: fact → value. */
  full: ReadonlyMap<FactId, ReadonlyMap<string, NetValue>>;
  /** The same while the answer clashes with another. */
  weak: ReadonlyMap<FactId, ReadonlyMap<string, NetValue>>;
}

/** Turns bands into a net. Causes that the product cannot have are left out. */
export function compileNet(knowledge: DiagnosisKnowledge, product?: ProductId): CauseNet {
  const causes = knowledge.causes.filter((cause) => !product || cause.products.includes(product));
  const index = new Map(causes.map((cause, j) => [cause.id, j]));
  const gates = causes.map((cause) => ({
    id: cause.id,
    prior: priors[cause.prior],
    minutes: cause.minutes,
    after: cause.after && index.get(cause.after),
    checkable: !cause.residual,
  }));
  const { unlisted } = knowledge;
  const rest = { id: 'unlisted', prior: priors[unlisted.prior], minutes: unlisted.minutes, checkable: false };
  const facts = knowledge.facts.filter(
    (fact) => !product || !fact.products || fact.products.includes(product),
  );
  const full = new Map(facts.map((fact) => [fact.id, valuesOf(fact, causes, (ratio) => ratio)]));
  const weak = new Map(facts.map((fact) => [fact.id, valuesOf(fact, causes, weakened)]));
  const verbatim = columnsOf([...causes, unlisted]);
  return {
    causes,
    gates: [...gates, rest],
    verbatim,
    retold: Object.fromEntries(Object.entries(verbatim).map(([id, column]) => [id, column.map(retold)])),
    namedBy: Object.fromEntries(
      Object.keys(verbatim).map((id) => [id, gatesNaming(causes, id as SymptomId)]),
    ),
    facts: facts.map((fact) => ({
      id: fact.id,
      effort: fact.effort,
      values: [...(full.get(fact.id)?.values() ?? [])],
    })),
    full,
    weak,
    supportMinutes: unlisted.minutes,
  };
}

function columnsOf(rows: readonly { symptoms: Partial<Record<SymptomId, Strength>> }[]) {
  const ids = [...new Set(rows.flatMap((row) => Object.keys(row.symptoms) as SymptomId[]))].sort();
  return Object.fromEntries(ids.map((id) => [id, rows.map((row) => columns[row.symptoms[id] ?? 'unnamed'])]));
}

function gatesNaming(causes: readonly Cause[], id: SymptomId): { gate: number; strength: Strength }[] {
  return causes.flatMap(({ symptoms: { [id]: strength } }, gate) => (strength ? [{ gate, strength }] : []));
}

function valuesOf(
  fact: Fact,
  causes: readonly Cause[],
  soften: (ratio: number) => number,
): Map<string, NetValue> {
  const effects = new Map<string, Effect[]>(fact.values.map((value) => [value, []]));
  for (const [gate, cause] of causes.entries()) {
    const weights = cause.facts[fact.id];
    if (!weights) continue;
    for (const [value, effect] of effectsOf(fact, weights, soften))
      effects.get(value)?.push({ gate, ...effect });
  }
  return new Map(
    fact.values.map((id, v) => [
      id,
      { id, base: (fact.shares[v] ?? 0) / 100, effects: effects.get(id) ?? [] },
    ]),
  );
}

/**
 * P(answer | gate fails) is the share of the answer times its ratio, made to sum to 1; so a band holds
 * against an answer that says nothing, and an answer that most people give can say little. `proves` takes
 * the answer away from those whose gate does not fail. All are divided by the share, which `NetValue.base`
 * keeps, so that an answer bearing on several gates counts its share once (the usual approximation: its
 * bands multiply).
 */
export function effectsOf(
  fact: Fact,
  weights: Readonly<Record<string, FactWeight>>,
  soften: (ratio: number) => number,
): Map<string, Omit<Effect, 'gate'>> {
  const hard = soften(0) === 0;
  let sum = 0;
  let free = 0;
  for (const [v, value] of fact.values.entries()) {
    const share = (fact.shares[v] ?? 0) / 100;
    const weight = weights[value];
    sum += share * soften(weight ? ratios[weight] : 1);
    if (!hard || weight !== 'proves') free += share;
  }
  const effect = (weight: FactWeight | undefined) => ({
    p1: soften(weight ? ratios[weight] : 1) / sum,
    p0: hard && weight === 'proves' ? 0 : 1 / free,
  });
  return new Map(fact.values.map((value) => [value, effect(weights[value])]));
}

/** Evidence that is no answer: one weight on some gates. */
export function pseudoValue(
  id: string,
  net: CauseNet,
  weightOf: (cause: CauseId) => FactWeight | undefined,
): NetValue {
  const effects = net.causes.flatMap((cause, gate): Effect[] => {
    const weight = weightOf(cause.id);
    return weight ? [{ gate, p1: ratios[weight], p0: 1 }] : [];
  });
  return { id, base: 1, effects };
}
