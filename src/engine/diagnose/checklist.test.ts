import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../test/support/randomNets';
import { checklist } from './checklist';
import type { Gate, Net } from './net';

const gate = (minutes: number, after?: number, checkable = true): Gate => ({
  id: `g${minutes}`,
  prior: 0.1,
  minutes,
  after,
  checkable,
});
const netOf = (gates: Gate[]): Net => ({ gates, facts: [], supportMinutes: 30 });

/** Cost of an order, by its definition. */
function costOf(
  order: readonly number[],
  { gates, supportMinutes }: Net,
  reported: readonly number[],
): number {
  let left = 1;
  let spent = 0;
  for (const j of order) {
    spent += (gates[j]?.minutes ?? 0) * left;
    left -= reported[j] ?? 0;
  }
  return spent + left * supportMinutes;
}

/** Every order of every set of gates in which nobody comes before their predecessor. */
function* orders(gates: readonly Gate[], taken: number[] = []): Generator<number[]> {
  yield taken;
  for (const [j, { after, checkable }] of gates.entries()) {
    if (!checkable || taken.includes(j) || (after !== undefined && !taken.includes(after))) continue;
    yield* orders(gates, [...taken, j]);
  }
}

describe('checklist', () => {
  it('is never dearer than any order that keeps to the prerequisites', () => {
    const random = randomFrom(7);
    for (let i = 0; i < 60; i++) {
      const size = 3 + Math.floor(random() * 4);
      const gates = Array.from({ length: size }, (_, j) =>
        gate(1 + Math.floor(random() * 30), j > 0 && random() < 0.5 ? j - 1 : undefined, j < size - 1),
      );
      const raw = gates.map(() => random());
      const all = raw.reduce((a, b) => a + b, 0);
      const reported = raw.map((r) => r / all);
      const net = netOf(gates);
      const { order, cost } = checklist(net, Float64Array.from(reported));
      const best = Math.min(...[...orders(gates)].map((one) => costOf(one, net, reported)));
      expect(cost).toBeCloseTo(best, 9);
      expect(cost).toBeCloseTo(costOf(order, net, reported), 9);
    }
  });

  it('leaves out what is ruled out and what nobody can check', () => {
    const net = netOf([gate(1), gate(1), gate(1, undefined, false)]);
    expect(checklist(net, Float64Array.of(0.5, 0, 0.5)).order).toEqual([0]);
  });

  it('puts a dear predecessor first when what follows it is worth it', () => {
    const net = netOf([gate(5), gate(4), gate(1, 1)]);
    expect(checklist(net, Float64Array.of(0.2, 0.01, 0.79)).order).toEqual([1, 2, 0]);
  });

  it('is empty when asking official support is cheaper than checking', () => {
    const net = netOf([gate(30), gate(1, undefined, false)]);
    expect(checklist(net, Float64Array.of(0.1, 0.9))).toEqual({ order: [], cost: 30 });
  });
});
