import { describe, expect, it } from 'vitest';
import { coverage } from './coverage';
import { idsOf, known } from './entries';

describe('coverage', () => {
  const rows = Object.entries(coverage).flatMap(([table, all]) =>
    Object.entries(all).map(([row, to]) => [table, row, to] as const),
  );

  it.each([
    ['situations', 21],
    ['causes', 36],
    ['actions', 21],
    ['myths', 12],
    ['dangers', 9],
    ['otherWays', 6],
    ['symptomClassesWithoutACauseOfTheirOwn', 6],
  ])('%s: all %i rows are there', (table, count) => {
    expect(Object.keys(coverage[table] ?? {})).toHaveLength(count);
  });

  it.each(rows)('%s: %s', (_, __, to) => {
    if (Array.isArray(to)) {
      expect(to.length).toBeGreaterThan(0);
      expect(to.filter((id) => !known.has(id))).toEqual([]);
    } else expect((to as { no: string }).no.length).toBeGreaterThan(20);
  });

  it('every cause, action and myth is there for a row or for a reason of its own', () => {
    const reached = new Set(rows.flatMap(([, , to]) => (Array.isArray(to) ? to : [])));
    const ownReason = [
      'studentRestriction',
      'frequentApplications',
      'creditAuthMissing',
      'duplicateAccount',
      'legalRestriction',
      'merchantCollectConfusion',
      'limitExhausted',
    ];
    expect(
      idsOf('cause')
        .filter((id) => !reached.has(`cause:${id}`))
        .sort(),
    ).toEqual(ownReason.sort());
    expect(idsOf('myth').filter((id) => !reached.has(`myth:${id}`))).toEqual([]);
  });
});
