import { describe, expect, it } from 'vitest';
import type { Case } from '../../profile/schemas';
import { dueCase } from './dueCase';

const today = '2026-11-22';
const aCase = (id: string, more: Partial<Case> = {}): Case => ({
  ...{ id, at: '2026-10-23T04:00:00.000Z', symptoms: ['rejected'], causes: [], done: [] },
  ...more,
});

describe('dueCase', () => {
  it.each<[string, Partial<Case>]>([
    ['without a day', {}],
    ['whose day is tomorrow', { retryOn: '2026-11-23' }],
    ['that was opened', { retryOn: today, outcome: 'opened' }],
    ['that was given up', { retryOn: today, outcome: 'stopped' }],
  ])('is no case %s', (_, more) => {
    expect(dueCase([aCase('a', more)], today)).toBeUndefined();
  });

  it.each<[string, Partial<Case>]>([
    ['whose day is today', { retryOn: today }],
    ['whose day is over', { retryOn: '2026-11-01' }],
    ['whose reminder rang already', { retryOn: today, remind: false }],
    ['that was tried before', { retryOn: today, outcome: 'notYet' }],
  ])('is a case %s', (_, more) => {
    expect(dueCase([aCase('a', more)], today)?.id).toBe('a');
  });

  it('of several takes the one whose day came last', () => {
    const cases = [aCase('a', { retryOn: '2026-11-10' }), aCase('b', { retryOn: '2026-11-20' }), aCase('c')];
    expect(dueCase(cases, today)?.id).toBe('b');
  });
});
