import type { Gate, Net } from './net';

export interface Checklist {
  /** Gates in the order to check them, cut where asking official support becomes cheaper. */
  order: number[];
  /** Expected minutes until mended: Σ minutesᵢ·(1 − Σ_{k<i} Rₖ) + (1 − Σ R)·supportMinutes. */
  cost: number;
}

interface Block {
  gates: number[];
  share: number;
  minutes: number;
}

/**
 * The checklist of least expected cost: sorted by R per minute, which is optimal because exactly one gate
 * is responsible (Kalagnanam and Henrion 1990; Heckerman, Breese and Rommelse 1995). Where one gate has to
 * be mended before another, chains are merged into blocks first (Sidney 1975; Horn 1972).
 *
 * @param reported R per gate, summing to 1
 */
export function checklist(net: Net, reported: Float64Array): Checklist {
  const blocks = chains(net.gates).flatMap((chain) => blocksOf(chain, net.gates, reported));
  blocks.sort((a, b) => (better(a, b) ? -1 : better(b, a) ? 1 : (a.gates[0] ?? 0) - (b.gates[0] ?? 0)));
  const order = blocks.flatMap((block) => block.gates);
  let left = 1;
  let spent = 0;
  let cut = 0;
  let cost = net.supportMinutes;
  for (const [i, gate] of order.entries()) {
    spent += (net.gates[gate]?.minutes ?? 0) * left;
    left -= reported[gate] ?? 0;
    const all = spent + left * net.supportMinutes;
    if (all < cost) [cost, cut] = [all, i + 1];
  }
  return { order: order.slice(0, cut), cost };
}

/** More share per minute, without dividing. */
const better = (a: Block, b: Block): boolean => a.share * b.minutes > b.share * a.minutes;

/** A chain's gates in order, merged as long as a later block is the better one. */
function blocksOf(chain: readonly number[], gates: readonly Gate[], reported: Float64Array): Block[] {
  const blocks: Block[] = [];
  for (const gate of chain) {
    const share = reported[gate] ?? 0;
    if (!(share > 0)) continue;
    let block: Block = { gates: [gate], share, minutes: gates[gate]?.minutes ?? 0 };
    for (let last = blocks.at(-1); last && better(block, last); last = blocks.at(-1)) {
      blocks.pop();
      block = {
        gates: [...last.gates, ...block.gates],
        share: last.share + block.share,
        minutes: last.minutes + block.minutes,
      };
    }
    blocks.push(block);
  }
  return blocks;
}

const known = new WeakMap<readonly Gate[], number[][]>();

/** The checkable gates as chains; a gate without a predecessor or successor is a chain of one. */
function chains(gates: readonly Gate[]): number[][] {
  let found = known.get(gates);
  if (found) return found;
  const next = new Map<number, number>();
  for (const [j, gate] of gates.entries()) if (gate.after !== undefined) next.set(gate.after, j);
  found = [];
  for (const [j, gate] of gates.entries()) {
    if (gate.after !== undefined) continue;
    const chain: number[] = [];
    for (let k: number | undefined = j; k !== undefined; k = next.get(k)) {
      if (gates[k]?.checkable) chain.push(k);
    }
    found.push(chain);
  }
  known.set(gates, found);
  return found;
}
