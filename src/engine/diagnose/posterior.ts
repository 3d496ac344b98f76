import type { Gate, NetValue } from './net';
import { maxGates, quadrature } from './quadrature';

/** Per gate, in net order: P(fails and facts), P(does not fail and facts), and what the messages say of it. */
export interface Weights {
  w1: Float64Array;
  w0: Float64Array;
  said: Float64Array;
}

export interface Posterior {
  /** P(evidence and some gate fails), up to the scale of the evidence. 0: the evidence is impossible. */
  total: number;
  /** R: P(this gate is the reported one | evidence). Sums to 1. */
  reported: Float64Array;
  /** C: P(this gate fails | evidence). */
  failed: Float64Array;
}

/**
 * Multiplies the evidence into the gates.
 *
 * @param gates at most 48
 * @param values answers in the order of the net's facts; an unknown fact is simply absent
 * @param columns one per message, in a fixed order: float products do not associate
 * @throws RangeError when there are more gates than the quadrature is exact for
 */
export function weigh(
  gates: readonly Gate[],
  values: readonly NetValue[],
  columns: readonly (readonly number[])[],
): Weights {
  const n = gates.length;
  if (n > maxGates) throw new RangeError(`${n} gates, but the quadrature is exact for ${maxGates} at most`);
  const w1 = new Float64Array(n);
  const w0 = new Float64Array(n);
  const said = new Float64Array(n).fill(1);
  for (const [j, gate] of gates.entries()) {
    w1[j] = gate.prior;
    w0[j] = 1 - gate.prior;
  }
  const weights = { w1, w0, said };
  for (const value of values) multiply(weights, value);
  for (const column of columns) for (let j = 0; j < n; j++) said[j] = at(said, j) * (column[j] ?? 1);
  return weights;
}

/** The weights with one more answer. */
export function withValue(weights: Weights, value: NetValue): Weights {
  const more = { w1: weights.w1.slice(), w0: weights.w0.slice(), said: weights.said };
  multiply(more, value);
  return more;
}

function multiply({ w1, w0 }: Weights, value: NetValue): void {
  for (const { gate, p1, p0 } of value.effects) {
    w1[gate] = at(w1, gate) * p1;
    w0[gate] = at(w0, gate) * p0;
  }
}

/**
 * Exact posterior of the "many gates, one reported gate" model: gate j fails with odds w1/w0, given at
 * least one failing gate exactly one failing gate is reported, each with the same chance, and the message
 * depends on the reported gate alone. 1/(1+s) = ∫₀¹ tˢ dt turns the sum over 2ⁿ states into
 *
 *   P(R=j, e) = saidⱼ·w1ⱼ·∫ ∏_{k≠j}(w0ₖ + w1ₖt) dt
 *   P(Cₖ=1, e) = P(R=k, e) + Σ_{j≠k} saidⱼ·w1ⱼ·∫ w1ₖ·t·∏_{l≠j,k}(w0ₗ + w1ₗt) dt
 *
 * integrated exactly by Gauss–Legendre, O(n) per node by prefix and suffix products. Only + − × ÷, so the
 * result has the same bits in every browser. The integral is the one of Quickscore's relatives (Heckerman
 * 1989); reporting one gate keeps the single-fault reasoning of Heckerman, Breese and Rommelse (1995).
 */
export function posterior(weights: Weights): Posterior {
  const n = weights.w1.length;
  const reported = new Float64Array(n);
  const failed = new Float64Array(n);
  const total = integrate(weights, reported, failed);
  for (let j = 0; j < n; j++) {
    reported[j] = total > 0 ? at(reported, j) / total : 0;
    failed[j] = total > 0 ? at(failed, j) / total : 0;
  }
  return { total, reported, failed };
}

/** P(evidence) and R alone: about half the work of `posterior`, for weighing questions. */
export function reportedOnly(weights: Weights): { total: number; reported: Float64Array } {
  const reported = new Float64Array(weights.w1.length);
  const total = integrate(weights, reported);
  for (let j = 0; j < reported.length; j++) reported[j] = total > 0 ? at(reported, j) / total : 0;
  return { total, reported };
}

/** Fills the joint P(R=j, e) and, if asked, P(C=1, e); returns P(e). */
function integrate(weights: Weights, reported: Float64Array, failed?: Float64Array): number {
  const { w1, w0, said } = weights;
  const n = w1.length;
  // Suffixes: product of (w0 + w1·t), and the sum over j of said·w1 times the product without j.
  const product = new Float64Array(n + 1);
  const sum = new Float64Array(n + 1);
  for (const [t, weight] of quadrature) {
    product[n] = 1;
    for (let k = n - 1; k >= 0; k--) {
      const factor = at(w0, k) + at(w1, k) * t;
      if (failed) sum[k] = at(said, k) * at(w1, k) * at(product, k + 1) + factor * at(sum, k + 1);
      product[k] = factor * at(product, k + 1);
    }
    let before = 1;
    let sumBefore = 0;
    for (let k = 0; k < n; k++) {
      const own = at(said, k) * at(w1, k);
      const others = before * at(product, k + 1);
      reported[k] = at(reported, k) + weight * own * others;
      const factor = at(w0, k) + at(w1, k) * t;
      if (failed) {
        const othersReported = sumBefore * at(product, k + 1) + before * at(sum, k + 1);
        failed[k] = at(failed, k) + weight * (own * others + at(w1, k) * t * othersReported);
        sumBefore = sumBefore * factor + own * before;
      }
      before *= factor;
    }
  }
  let total = 0;
  for (let j = 0; j < n; j++) total += at(reported, j);
  return total;
}

/** Typed arrays never have holes within their length. */
const at = (array: Float64Array, index: number): number => array[index] as number;
