import type { Effect, Net, NetFact, NetValue } from '../../src/engine/diagnose/net';
import { posterior, weigh } from '../../src/engine/diagnose/posterior';

/** A pseudorandom number in [0, 1), the same in every engine: mulberry32, integer operations only. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x = (x + Math.imul(x ^ (x >>> 7), x | 61)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}

export interface RandomCase {
  net: Net;
  /** Three messages, seen or not. */
  messages: (readonly number[])[];
  values: NetValue[];
  columns: (readonly number[])[];
}

const bandOf = (random: () => number, bands: readonly number[]): number =>
  bands[Math.floor(random() * bands.length)] ?? 0;

/** A net of `size` gates with facts, messages and evidence, by the random numbers given. */
export function randomCase(random: () => number, size: number): RandomCase {
  const gates = Array.from({ length: size }, (_, j) => ({
    id: `g${j}`,
    prior: 0.01 + 0.4 * random(),
    minutes: bandOf(random, [1, 2, 5, 10, 30]),
    checkable: j < size - 1,
    after: undefined,
  }));
  const facts = Array.from({ length: size }, (_, i) => randomFact(random, i, size));
  const messages = [0, 1, 2].map(() => gates.map(() => bandOf(random, [0.02, 0.05, 0.2, 0.5, 0.8])));
  const values = facts.flatMap((fact) => {
    const value = fact.values[Math.floor(random() * 2 * fact.values.length)];
    return value ? [value] : [];
  });
  const columns = messages.filter(() => random() < 0.4);
  return { net: { gates, facts, supportMinutes: 30 }, messages, values, columns };
}

/** A fact with 2 or 3 answers, private to one gate; one in eight rules its gate out or proves it. */
function randomFact(random: () => number, index: number, size: number): NetFact {
  const gate = Math.floor(random() * size);
  const count = random() < 0.5 ? 2 : 3;
  const hard = random();
  const p1 = shares(random, count, hard < 0.06);
  const p0 = shares(random, count, hard >= 0.06 && hard < 0.12);
  const values = Array.from({ length: count }, (_, v): NetValue => {
    const effect: Effect = { gate, p1: p1[v] ?? 0, p0: p0[v] ?? 0 };
    return { id: `v${v}`, base: 1, effects: [effect] };
  });
  return { id: `f${index}`, effort: 0.1 + random(), values };
}

/** Shares that sum to 1, the first of them 0 if asked. */
function shares(random: () => number, count: number, firstIsNone: boolean): number[] {
  const raw = Array.from({ length: count }, (_, i) => (i === 0 && firstIsNone ? 0 : 0.05 + random()));
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((x) => x / sum);
}

/**
 * One 32-bit number over the exact bits of R and C of `count` random nets of 2 to 41 gates: equal hashes
 * mean equal rankings, bit for bit. Meant to be run in Node and in each browser and compared.
 */
export function rankingHash(count = 2000, seed = 20261122): number {
  const random = randomFrom(seed);
  const bits = new DataView(new ArrayBuffer(8));
  let hash = 0x811c9dc5;
  for (let i = 0; i < count; i++) {
    const { net, values, columns } = randomCase(random, 2 + Math.floor(random() * 40));
    const { reported, failed } = posterior(weigh(net.gates, values, columns));
    for (const x of [...reported, ...failed]) {
      bits.setFloat64(0, x);
      hash = Math.imul(hash ^ bits.getUint32(0), 0x01000193);
      hash = Math.imul(hash ^ bits.getUint32(4), 0x01000193);
    }
  }
  return hash >>> 0;
}
