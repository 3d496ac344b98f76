import { checklist } from './checklist';
import type { Net, NetFact, NetValue } from './net';
import { reportedOnly, type Weights, withValue } from './posterior';

export interface WeighedQuestion {
  fact: NetFact;
  /** Minutes the answer is expected to save, the trouble of answering taken off. Ask only if positive. */
  gain: number;
  /** The same before taking off the trouble. */
  gross: number;
}

/**
 * What each question is worth: how much its answer is expected to lower the expected cost of repair
 * (Heckerman, Breese and Rommelse 1995). Best first; ties in net order.
 *
 * @param weights what is known so far
 * @param facts the questions that may be asked
 * @param completed the answer with all that follows from it; by default the answer alone
 */
export function weighQuestions(
  net: Net,
  weights: Weights,
  facts: readonly NetFact[],
  completed: (fact: NetFact, value: NetValue) => NetValue = (_, value) => value,
): WeighedQuestion[] {
  const now = checklist(net, reportedOnly(weights).reported).cost;
  const weighed = facts.map((fact) => {
    let mass = 0;
    let expected = 0;
    for (const value of fact.values) {
      const { total, reported } = reportedOnly(withValue(weights, completed(fact, value)));
      if (!(total > 0)) continue;
      mass += value.base * total;
      expected += value.base * total * checklist(net, reported).cost;
    }
    const gross = mass > 0 ? now - expected / mass : 0;
    return { fact, gross, gain: gross - fact.effort };
  });
  return weighed.sort((a, b) => b.gain - a.gain);
}
