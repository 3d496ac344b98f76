import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enumerateStates } from '../../../test/support/enumerateStates';
import { type RandomCase, randomCase, randomFrom } from '../../../test/support/randomNets';
import type { NetValue } from './net';
import { posterior, reportedOnly, weigh, withValue } from './posterior';
import { maxGates, quadrature } from './quadrature';
import { weighQuestions } from './weighQuestions';

const seed = 20261122;
const near = (seen: number | undefined, wanted: number | undefined, within = 1e-10) =>
  expect(Math.abs((seen ?? Number.NaN) - (wanted ?? Number.NaN))).toBeLessThanOrEqual(within);
const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);

/** A case of 2 to `most` gates, by a number fast-check may shrink. */
const cases = (most: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 2, max: most }))
    .map(([start, size]) => randomCase(randomFrom(start), size));
const solve = ({ net, values, columns }: Omit<RandomCase, 'messages'>) =>
  posterior(weigh(net.gates, values, columns));
const always = (law: (one: RandomCase) => void, most = 30, numRuns = 1000) =>
  fc.assert(fc.property(cases(most), law), { seed, numRuns });
/** Laws about shares mean nothing for evidence that cannot be. */
const possible = (law: (one: RandomCase, solved: ReturnType<typeof solve>) => void, most = 30) =>
  always((one) => {
    const solved = solve(one);
    if (solved.total > 0) law(one, solved);
  }, most);

describe('quadrature', () => {
  it('integrates every power up to the degree it is used for', () => {
    for (let power = 0; power < maxGates; power++) {
      near(sum(quadrature.map(([t, weight]) => weight * t ** power)), 1 / (power + 1), 1e-14);
    }
  });

  it('is off beyond it, so the limit is real', () => {
    const off = sum(quadrature.map(([t, weight]) => weight * t ** 300)) - 1 / 301;
    expect(Math.abs(off)).toBeGreaterThan(1e-6);
    const { net } = randomCase(randomFrom(1), maxGates + 1);
    expect(() => weigh(net.gates, [], [])).toThrow(/49 gates/);
  });
});

describe('posterior', () => {
  it('is what the definition says, over every state of up to 10 gates', () => {
    always(
      (one) => {
        const exact = enumerateStates(one);
        const { total, reported, failed } = solve(one);
        near(total, exact.total, 1e-12);
        for (const j of one.net.gates.keys()) {
          near(reported[j], exact.reported[j]);
          near(failed[j], exact.failed[j]);
        }
      },
      10,
      300,
    );
  });

  it('R sums to 1 and never exceeds C, which never exceeds 1', () => {
    possible((_, { reported, failed }) => {
      near(sum(reported), 1);
      for (const [j, r] of reported.entries()) {
        expect(r).toBeLessThanOrEqual((failed[j] ?? 0) + 1e-12);
        expect(failed[j]).toBeLessThanOrEqual(1 + 1e-12);
      }
    });
  });

  it('evidence for a gate never lowers its R or C', () => {
    possible((one, { reported, failed }) => {
      const value: NetValue = { id: 'for', base: 1, effects: [{ gate: 0, p1: 0.9, p0: 0.3 }] };
      const more = solve({ ...one, values: [...one.values, value] });
      expect(more.reported[0]).toBeGreaterThanOrEqual((reported[0] ?? 0) - 1e-12);
      expect(more.failed[0]).toBeGreaterThanOrEqual((failed[0] ?? 0) - 1e-12);
    });
  });

  it('a message multiplies R by its column; the gate it names most never falls', () => {
    possible((one, { reported }) => {
      const column = one.messages[0] ?? [];
      const more = solve({ ...one, columns: [...one.columns, column] });
      const scaled = [...reported].map((r, j) => r * (column[j] ?? 1));
      for (const [j, r] of scaled.entries()) near(more.reported[j], r / sum(scaled));
      const top = column.indexOf(Math.max(...column));
      expect(more.reported[top]).toBeGreaterThanOrEqual((reported[top] ?? 0) - 1e-12);
    });
  });

  it('only ratios within a column matter', () => {
    possible((one, solved) => {
      const scaled = solve({ ...one, columns: one.columns.map((column) => column.map((l) => l * 0.125)) });
      for (const [j, r] of solved.reported.entries()) near(scaled.reported[j], r);
      for (const [j, c] of solved.failed.entries()) near(scaled.failed[j], c);
    });
  });

  it('what is ruled out is 0, what is proved is certain, and nothing is NaN', () => {
    always((one) => {
      const out: NetValue = { id: 'out', base: 1, effects: [{ gate: 0, p1: 0, p0: 1 }] };
      const proved: NetValue = { id: 'proved', base: 1, effects: [{ gate: 1, p1: 1, p0: 0 }] };
      const { total, reported, failed } = solve({ ...one, values: [...one.values, out, proved] });
      expect([...reported, ...failed, total].some(Number.isNaN)).toBe(false);
      expect([reported[0], failed[0]]).toEqual([0, 0]);
      if (total > 0) near(failed[1], 1);
    });
  });

  it('does not depend on the order of the gates', () => {
    possible((one, solved) => {
      const n = one.net.gates.length;
      const turn = (j: number) => n - 1 - j;
      const turned = {
        net: { ...one.net, gates: [...one.net.gates].reverse() },
        values: one.values.map((value) => ({
          ...value,
          effects: value.effects.map((effect) => ({ ...effect, gate: turn(effect.gate) })),
        })),
        columns: one.columns.map((column) => [...column].reverse()),
      };
      const back = solve(turned);
      for (let j = 0; j < n; j++) {
        near(back.reported[turn(j)], solved.reported[j]);
        near(back.failed[turn(j)], solved.failed[j]);
      }
    });
  });

  it('one more answer is the same whether it comes at once or later', () => {
    always(({ net, values, columns }) => {
      const last = values.at(-1);
      if (!last) return;
      const later = withValue(weigh(net.gates, values.slice(0, -1), columns), last);
      expect(posterior(later)).toEqual(posterior(weigh(net.gates, values, columns)));
    });
  });

  it('R alone is bit for bit the R of the whole', () => {
    always(({ net, values, columns }) => {
      const weights = weigh(net.gates, values, columns);
      const whole = posterior(weights);
      expect(reportedOnly(weights)).toEqual({ total: whole.total, reported: whole.reported });
    });
  });

  it('expects of an answer what it already believes, for R and C (martingale)', () => {
    possible((one, { total, reported, failed }) => {
      const fact = one.net.facts.find(({ values }) => !values.some((value) => one.values.includes(value)));
      if (!fact) return;
      const answers = fact.values.map((value) => solve({ ...one, values: [...one.values, value] }));
      const gate = fact.values[0]?.effects[0]?.gate ?? 0;
      for (const [v, value] of fact.values.entries()) {
        const { p1 = 0, p0 = 0 } = value.effects[0] ?? {};
        const c = failed[gate] ?? 0;
        near((answers[v]?.total ?? 0) / total, c * p1 + (1 - c) * p0);
      }
      for (const j of one.net.gates.keys()) {
        near(sum(answers.map((a) => (a.total / total) * (a.reported[j] ?? 0))), reported[j]);
        near(sum(answers.map((a) => (a.total / total) * (a.failed[j] ?? 0))), failed[j]);
      }
    }, 12);
  });

  it('leaving a private fact out changes the odds of its gate by its ratio, exactly', () => {
    possible((one, { failed }) => {
      const value = one.values[0];
      const { gate = 0, p1 = 0, p0 = 0 } = value?.effects[0] ?? {};
      const alone = one.values.every((other) => other === value || other.effects[0]?.gate !== gate);
      if (!value || !alone || p1 === 0 || p0 === 0) return;
      const without = solve({ ...one, values: one.values.slice(1) }).failed[gate] ?? 0;
      const c = failed[gate] ?? 0;
      near(c * (1 - without) * p0, without * (1 - c) * p1);
    });
  });

  it('a question never costs before its trouble is counted', () => {
    possible(({ net, values, columns }) => {
      for (const { gross } of weighQuestions(net, weigh(net.gates, values, columns), net.facts.slice(0, 3))) {
        expect(gross).toBeGreaterThanOrEqual(-1e-9);
      }
    }, 12);
  });
});
