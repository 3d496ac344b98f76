import type { Gate, NetValue } from './net';
import { reportedOnly, weigh } from './posterior';

/**
 * How much less likely the evidence is together than piece by piece, given that some gate fails:
 * ∏ P(eᵢ | failed) / P(e | failed). Above 1 the pieces pull apart, below 1 they agree. This is 10 to the
 * power of Jensen's conflict measure (Jensen, Chamberlain, Nordahl and Jensen 1990), without the logarithm.
 * 0 evidence or one piece: 1. Impossible evidence: Infinity.
 */
export function clash(
  gates: readonly Gate[],
  values: readonly NetValue[],
  columns: readonly (readonly number[])[],
): number {
  const chance = (some: readonly NetValue[], said: readonly (readonly number[])[]) =>
    reportedOnly(weigh(gates, some, said)).total;
  const failed = chance([], []);
  let apart = 1;
  for (const value of values) apart *= chance([value], []) / failed;
  for (const column of columns) apart *= chance([], [column]) / failed;
  const together = chance(values, columns) / failed;
  return together > 0 ? apart / together : Number.POSITIVE_INFINITY;
}
