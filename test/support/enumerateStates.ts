import type { NetValue } from '../../src/engine/diagnose/net';
import type { RandomCase } from './randomNets';

/**
 * The model by its definition: every one of the 2ⁿ states of the gates, each failing gate equally likely
 * to be the one reported. Slow on purpose; what `posterior` is compared with.
 */
export function enumerateStates({ net, values, columns }: RandomCase) {
  const n = net.gates.length;
  const reported = new Array<number>(n).fill(0);
  const failed = new Array<number>(n).fill(0);
  for (let state = 1; state < 2 ** n; state++) {
    const fails = (j: number) => ((state >> j) & 1) === 1;
    const chance = chanceOf(net.gates, values, fails);
    const failing = net.gates.map((_, j) => j).filter(fails);
    for (const j of failing) {
      const joint = (chance / failing.length) * columns.reduce((l, column) => l * (column[j] ?? 1), 1);
      reported[j] = (reported[j] ?? 0) + joint;
      for (const k of failing) failed[k] = (failed[k] ?? 0) + joint;
    }
  }
  const total = reported.reduce((a, b) => a + b, 0);
  const share = (joint: number) => (total > 0 ? joint / total : 0);
  return { total, reported: reported.map(share), failed: failed.map(share) };
}

function chanceOf(
  gates: RandomCase['net']['gates'],
  values: readonly NetValue[],
  fails: (j: number) => boolean,
): number {
  let chance = 1;
  for (const [j, gate] of gates.entries()) chance *= fails(j) ? gate.prior : 1 - gate.prior;
  for (const value of values) {
    for (const { gate, p1, p0 } of value.effects) chance *= fails(gate) ? p1 : p0;
  }
  return chance;
}
