import { describe, expect, it } from 'vitest';
import facts from '../knowledge/facts';
import { isAnswer, isCreditFact, isSensitiveFact } from './sensitivity';

describe('of somebody under 18', () => {
  it.each(['age', 'student', 'network', 'realName', 'loginAnomaly', 'scamContact', 'product'] as const)(
    '%s may be kept',
    (id) => expect(isCreditFact(id)).toBe(false),
  );

  it('nothing about debts may be kept: each sensitive fact but age and a freeze is about credit', () => {
    const sensitive = facts.map(({ id }) => id).filter(isSensitiveFact);
    expect(sensitive.filter((id) => !isCreditFact(id)).sort()).toEqual(['age', 'freezeNotice']);
  });
});

it('what marks somebody is sensitive', () => {
  const wanted = [
    'age',
    'antOverdue',
    'brushing',
    'cashOut',
    'creditReport',
    'debtRatio',
    'freezeNotice',
    'otherOverdue',
  ];
  expect(
    facts
      .map(({ id }) => id)
      .filter(isSensitiveFact)
      .sort(),
  ).toEqual(wanted);
});

it('an answer is one of those offered for that fact', () => {
  expect(isAnswer('age', '18-22')).toBe(true);
  expect(isAnswer('age', 'yes')).toBe(false);
  expect(isAnswer('toString', 'length')).toBe(false);
});
