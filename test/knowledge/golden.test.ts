import { describe, expect, it } from 'vitest';
import { checklist } from '../../src/engine/diagnose/checklist';
import { clash } from '../../src/engine/diagnose/clash';
import type { Net, NetValue } from '../../src/engine/diagnose/net';
import { posterior, weigh } from '../../src/engine/diagnose/posterior';
import { weighQuestions } from '../../src/engine/diagnose/weighQuestions';
import golden from './golden/diagnosis.json';

const net: Net = {
  gates: golden.net.gates.map(({ id, prior, cost }) => ({
    id,
    prior,
    minutes: cost,
    checkable: id !== 'unlisted',
  })),
  facts: golden.net.facts.map(({ id, gate, values, p1, p0, cost }) => ({
    id,
    effort: cost,
    values: values.map((value, v) => ({
      id: value,
      base: 1,
      effects: [{ gate, p1: p1[v] ?? 0, p0: p0[v] ?? 0 }],
    })),
  })),
  supportMinutes: 30,
};

const columnsOf: Readonly<Record<string, readonly number[]>> = golden.net.messages;

function evidence(facts: Readonly<Record<string, string | undefined>>, messages: readonly string[]) {
  const values = net.facts.flatMap((fact): NetValue[] => {
    const value = fact.values.find(({ id }) => id === facts[fact.id]);
    return value ? [value] : [];
  });
  return { values, columns: messages.map((id) => columnsOf[id] ?? []) };
}

const near = (seen: number | undefined, exact: number, within = 1e-12) =>
  expect(Math.abs((seen ?? Number.NaN) - exact)).toBeLessThanOrEqual(within);

describe('the golden net, answers by exact rational arithmetic over its 128 states', () => {
  it.each(Object.entries(golden.cases))('%s', (_, expected) => {
    const { values, columns } = evidence(expected.ev.facts, expected.ev.msgs);
    const weights = weigh(net.gates, values, columns);
    const { total, reported, failed } = posterior(weights);
    near(total, expected.pe);
    for (const [j, { id }] of net.gates.entries()) {
      near(reported[j], expected.R[id as keyof typeof expected.R]);
      near(failed[j], expected.C[id as keyof typeof expected.C]);
    }
    const { order, cost } = checklist(net, reported);
    expect(order.map((j) => net.gates[j]?.id)).toEqual(expected.checklist);
    near(cost, expected.ECR);
    const asked = net.facts.filter(({ id }) => !(id in expected.ev.facts));
    const worth = weighQuestions(net, weights, asked);
    expect(worth.map(({ fact }) => fact.id)).toEqual(expected.voi.map(([id]) => id));
    for (const [i, [, gain, gross]] of expected.voi.entries()) {
      near(worth[i]?.gain, gain as number, 5e-10);
      near(worth[i]?.gross, gross as number, 5e-10);
    }
  });

  it.each([
    [{ realName: 'yes' }, 'idv', 0.686],
    [{ realName: 'no' }, 'idv', -0.791],
    [{ vpn: 'off' }, 'risk', 0.099],
  ])('clash of %o with the message %s is 10^%f', (facts, message, bans) => {
    const { values, columns } = evidence(facts, [message]);
    near(Math.log10(clash(net.gates, values, columns)), bans, 5e-4);
  });

  it('evidence that contradicts itself is impossible, not NaN', () => {
    const both = net.facts[0]?.values ?? [];
    const { total, reported, failed } = posterior(weigh(net.gates, [...both], []));
    expect(total).toBe(0);
    expect([...reported, ...failed].every((x) => x === 0)).toBe(true);
    expect(clash(net.gates, [...both], [])).toBe(Number.POSITIVE_INFINITY);
  });
});
