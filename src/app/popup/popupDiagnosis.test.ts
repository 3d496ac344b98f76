import { describe, expect, it } from 'vitest';
import { stateOf, today } from '../../../test/support/fixtures/popupFixtures';
import { emptyState } from '../../ui/popup/popupState';
import { messageParts } from './messageParts';
import { diagnosisInput, openQuestion, productOf, usedAnswers } from './popupDiagnosis';

const { facts } = messageParts.knowledge;
const refused = stateOf('您的花呗开通申请经综合评估暂未通过，请过段时间再试。');
const ask = (state = refused, answers = usedAnswers(state, {})) =>
  messageParts.diagnose(diagnosisInput(state, answers, { count: 0, counted: false }, false, today));

describe('usedAnswers', () => {
  const kept = { phone: { value: 'own', confirmed: '2026-10-01' } } as const;
  it('an answer of this time stands over a kept one, and says no date', () => {
    const state = { ...refused, answers: [{ fact: 'phone', value: 'other', kept: false }] as const };
    expect(usedAnswers(state, kept)).toEqual([{ fact: 'phone', value: 'other' }]);
  });
  it('a kept answer keeps its date', () => {
    const state = { ...refused, answers: [{ fact: 'phone', value: 'own', kept: true }] as const };
    expect(usedAnswers(state, kept)).toEqual([{ fact: 'phone', value: 'own', confirmed: '2026-10-01' }]);
  });
});

describe('productOf', () => {
  it('does not choose where the message is about both', () => {
    const both = { ...emptyState, message: { ...refused.message, product: 'both' as const } };
    expect(productOf(both, {})).toBeUndefined();
    expect(productOf(both, { product: 'jiebei' })).toBe('jiebei');
  });
  it('a choice of the user stands over the message', () => {
    expect(productOf({ ...refused, product: 'jiebei' }, {})).toBe('jiebei');
  });
});

describe('diagnosisInput', () => {
  const day = (state: typeof refused, counted = false) =>
    messageParts.diagnose(diagnosisInput(state, [], { count: 1, last: '2026-11-02', counted }, false, today))
      .retry.earliest;
  it('counts the pause from a refusal met now until the history has it, and for one of the history from its day', () => {
    expect(day(refused)).toBe('2026-12-22');
    expect(day({ ...refused, caseAtHand: { id: 'a', at: '2026-11-22T08:00:00Z' } })).toBe('2026-12-22');
    expect(day(refused, true)).toBe('2026-12-02');
    expect(day({ ...refused, message: { ...refused.message, way: 'history' } })).toBe('2026-12-02');
  });
});

describe('openQuestion', () => {
  it('asks what the engine asks, with the answers of the fact', () => {
    const question = openQuestion(refused, ask(), [], facts, 'here');
    expect(question?.fact).toBe(ask().question?.fact);
    expect(question?.values.length).toBeGreaterThan(1);
    expect(question?.keeps).toBe('here');
    expect(question?.hasPrevious).toBe(false);
  });
  it('opens an answered one again with its value', () => {
    const state = {
      ...refused,
      answers: [{ fact: 'phone', value: 'own', kept: false }] as const,
      reopened: 'phone' as const,
    };
    expect(openQuestion(state, ask(state), usedAnswers(state, {}), facts, 'here')).toMatchObject({
      fact: 'phone',
      value: 'own',
    });
  });
  it('keeps nothing in a private window', () => {
    expect(openQuestion(refused, ask(), [], facts, undefined)?.keeps).toBeUndefined();
  });
  it('keeps nothing about credit under 18', () => {
    const answers = [{ fact: 'age', value: 'lt18' }] as const;
    const state = { ...refused, reopened: 'zhimaScore' as const };
    expect(openQuestion(state, ask(), answers, facts, 'here')?.keeps).toBeUndefined();
  });
  it('an answered question does not come again', () => {
    const first = ask().question?.fact;
    const state = { ...refused, answers: [{ fact: first ?? 'phone', value: 'unknown', kept: false }] };
    expect(ask(state).question?.fact).not.toBe(first);
  });
});
