import type { Gate, Net } from './net';

export interface Checklist {
  /** Gates in the order to check them, cut where asking official support becomes cheaper. */
  order: number[];
  /** Expected minutes until mended: Σ minutesᵢ·(1 − Σ_{k<i} Rₖ) + (1 − Σ R)·supportMinutes. */
  cost: number;
}

/**
 * The checklist of least expected cost: sorted by R per minute, which is optimal because exactly one gate
 * is responsible (Kalagnanam and Henrion 1990; Heckerman, Breese and Rommelse 1995). Where one gate has to
 * be mended before another, chains are merged into blocks first (Sidney 1975; Horn 1972).
 *
 * @param reported R per gate, summing to 1
 */
export function checklist(net: Net, reported: Float64Array): Checklist {
  const order = inOrder(blocksOf(net.gates, reported));
  let left = 1;
  let spent = 0;
  let cut = 0;
  let cost = net.supportMinutes;
  for (const [i, gate] of order.entries()) {
    spent += (net.gates[gate]?.minutes ?? 0) * left;
    left -= reported[gate] ?? 0;
    const all = spent + left * net.supportMinutes;
    if (all < cost) {
      cost = all;
      cut = i + 1;
    }
  }
  return { order: order.slice(0, cut), cost };
}

/** Gates that stay together: one gate, or a stretch of a chain whose later part is the better one. */
interface Blocks {
  /** All gates, block after block. */
  line: number[];
  /** Where in the line each block begins. */
  start: number[];
  share: number[];
  minutes: number[];
}

function blocksOf(gates: readonly Gate[], reported: Float64Array): Blocks {
  const blocks: Blocks = { line: [], start: [], share: [], minutes: [] };
  const { line, start, share, minutes } = blocks;
  for (const chain of chainsOf(gates)) {
    const base = start.length;
    for (const gate of chain) {
      const own = reported[gate] ?? 0;
      if (!(own > 0)) continue;
      start.push(line.length);
      line.push(gate);
      share.push(own);
      minutes.push(gates[gate]?.minutes ?? 0);
      for (let last = start.length - 1; last > base && better(blocks, last, last - 1); last--) {
        start.pop();
        share[last - 1] = (share[last - 1] ?? 0) + (share.pop() ?? 0);
        minutes[last - 1] = (minutes[last - 1] ?? 0) + (minutes.pop() ?? 0);
      }
    }
  }
  return blocks;
}

/** Gates, the block with most share per minute first; level blocks in net order. */
function inOrder(blocks: Blocks): number[] {
  const { line, start } = blocks;
  const order: number[] = [];
  for (let block = 0; block < start.length; block++) {
    let place = order.length;
    for (; place > 0 && better(blocks, block, order[place - 1] ?? 0); place--)
      order[place] = order[place - 1] ?? 0;
    order[place] = block;
  }
  const gates: number[] = [];
  for (const block of order) {
    const end = start[block + 1] ?? line.length;
    for (let i = start[block] ?? end; i < end; i++) gates.push(line[i] ?? 0);
  }
  return gates;
}

/** More share per minute, without dividing. */
function better({ share, minutes }: Blocks, a: number, b: number): boolean {
  return (share[a] ?? 0) * (minutes[b] ?? 0) > (share[b] ?? 0) * (minutes[a] ?? 0);
}

const known = new WeakMap<readonly Gate[], number[][]>();

/** The checkable gates as chains; a gate without a predecessor or successor is a chain of one. */
function chainsOf(gates: readonly Gate[]): number[][] {
  let chains = known.get(gates);
  if (chains) return chains;
  const next = new Map<number, number>();
  for (const [j, gate] of gates.entries()) if (gate.after !== undefined) next.set(gate.after, j);
  chains = [];
  for (const [j, gate] of gates.entries()) {
    if (gate.after !== undefined) continue;
    const chain: number[] = [];
    for (let k: number | undefined = j; k !== undefined; k = next.get(k)) {
      if (gates[k]?.checkable) chain.push(k);
    }
    chains.push(chain);
  }
  known.set(gates, chains);
  return chains;
}
