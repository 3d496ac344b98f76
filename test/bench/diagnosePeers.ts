import { createRequire } from 'node:module';
import type { CauseNet } from '../../src/engine/diagnose/compileNet';
import type { NetValue } from '../../src/engine/diagnose/net';

/** The evidence of the bench: what counts, in net order. */
export interface PeerCase {
  net: CauseNet;
  values: readonly NetValue[];
  /** Fact → value, as given. */
  facts: Readonly<Record<string, string>>;
}

export interface Peer {
  name: string;
  /** What it computes, beside what we compute. */
  does: string;
  run: () => unknown | Promise<unknown>;
}

const peers = createRequire(new URL('./peers/package.json', import.meta.url));

/** The same net in other libraries. Empty when they are not installed (`npm ci` in test/bench/peers). */
export async function peersOf(one: PeerCase): Promise<Peer[]> {
  try {
    return [jsonLogic(one), jsonRules(one), publicodes(one), bayesjs(one)];
  } catch (trouble) {
    if ((trouble as { code?: string }).code === 'MODULE_NOT_FOUND') return [];
    throw trouble;
  }
}

/** Gate → what each answer adds to its score: the only way a rule engine can weigh. */
function scoresOf({ net }: PeerCase) {
  return net.causes.map((cause) => ({
    id: cause.id,
    terms: Object.entries(cause.facts).flatMap(([fact, by]) =>
      Object.entries(by).map(([value, weight]) => ({ fact, value, points: pointsOf(weight) })),
    ),
  }));
}

function pointsOf(weight: string): number {
  const points: Record<string, number> = {
    weak: 1,
    moderate: 2,
    strong: 4,
    decisive: 6,
    proves: 9,
    rulesOut: -9,
  };
  return weight.startsWith('-') ? -(points[weight.slice(1)] ?? 0) : (points[weight] ?? 0);
}

function jsonLogic(one: PeerCase): Peer {
  const logic = peers('json-logic-js') as { apply: (rule: unknown, data: unknown) => number };
  const rules = scoresOf(one).map(({ terms }) => ({
    '+': [
      0,
      ...terms.map(({ fact, value, points }) => ({ if: [{ '==': [{ var: fact }, value] }, points, 0] })),
    ],
  }));
  return {
    name: 'json-logic-js 2.0.5',
    does: 'adds points',
    run: () => rules.map((rule) => logic.apply(rule, one.facts)),
  };
}

function jsonRules(one: PeerCase): Peer {
  const { Engine } = peers('json-rules-engine') as {
    Engine: new (rules: unknown[], options: object) => { run: (facts: unknown) => Promise<unknown> };
  };
  const rules = scoresOf(one).flatMap(({ id, terms }) =>
    terms.map(({ fact, value, points }) => ({
      conditions: { all: [{ fact, operator: 'equal', value }] },
      event: { type: id, params: { points } },
    })),
  );
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  return {
    name: 'json-rules-engine 7.3.1',
    does: `adds points, ${rules.length} rules`,
    run: () => engine.run(one.facts),
  };
}

function publicodes(one: PeerCase): Peer {
  const { default: Engine } = peers('publicodes') as {
    default: new (
      rules: object,
    ) => {
      setSituation: (situation: object) => void;
      evaluate: (name: string) => { nodeValue: unknown };
    };
  };
  const scores = scoresOf(one);
  const asked = [...new Set(scores.flatMap(({ terms }) => terms.map(({ fact }) => fact)))];
  const rules: Record<string, unknown> = Object.fromEntries(
    asked.map((fact) => [fact, { 'par défaut': "'unknown'" }]),
  );
  for (const { id, terms } of scores) {
    rules[`score ${id}`] = {
      somme: terms.map(({ fact, value, points }) => ({
        'applicable si': `${fact} = '${value}'`,
        valeur: points,
      })),
    };
  }
  const engine = new Engine(rules);
  const situation = Object.fromEntries(
    Object.entries(one.facts)
      .filter(([fact]) => asked.includes(fact))
      .map(([fact, value]) => [fact, `'${value}'`]),
  );
  return {
    name: 'publicodes 1.10.3',
    does: 'adds points, parsed before',
    run: () => {
      engine.setSituation(situation);
      return scores.map(({ id }) => engine.evaluate(`score ${id}`).nodeValue);
    },
  };
}

/**
 * The net without its message: gates, known answers and a chain of ORs that says "some gate fails"; a table
 * over all gates would have 2⁴¹ rows. Unknown facts are left out, they bear on nothing.
 */
function bayesjs({ net, values }: PeerCase): Peer {
  const { infer } = peers('bayesjs') as {
    infer: (network: object, wanted: object, given: object) => number;
  };
  const network: Record<string, object> = {};
  const given: Record<string, string> = {};
  const node = (id: string, parents: string[], cpt: unknown) => {
    network[id] = { id, states: ['T', 'F'], parents, cpt };
  };
  for (const { id, prior } of net.gates) node(id, [], { T: prior, F: 1 - prior });
  const most = 60;
  for (const value of values) {
    for (const { gate, p1, p0 } of value.effects) {
      const id = `${value.id}:${gate}:${Object.keys(given).length}`;
      const row = (when: string, p: number) =>
        rowOf({ [net.gates[gate]?.id ?? '']: when }, { T: p / most, F: 1 - p / most });
      node(id, [net.gates[gate]?.id ?? ''], [row('T', p1), row('F', p0)]);
      given[id] = 'T';
    }
  }
  const last = net.gates.reduce((before, { id }, j) => {
    if (j === 0) return id;
    const rows = ['T', 'F'].flatMap((a) =>
      ['T', 'F'].map((b) => {
        const or = a === 'T' || b === 'T';
        return rowOf({ [before]: a, [id]: b }, { T: or ? 1 : 0, F: or ? 0 : 1 });
      }),
    );
    node(`or${j}`, [before, id], rows);
    return `or${j}`;
  }, '');
  given[last] = 'T';
  return {
    name: 'bayesjs 0.6.5',
    does: 'C alone, without the message',
    run: () => net.gates.map(({ id }) => infer(network, { [id]: 'T' }, given)),
  };
}

/** One row of a table; put together, because an object written with a `then` looks like a promise. */
const rowOf = (when: object, shares: object): object =>
  Object.fromEntries([
    ['when', when],
    ['then', shares],
  ]);
