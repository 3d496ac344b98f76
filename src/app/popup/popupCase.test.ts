import { describe, expect, it } from 'vitest';
import { stateOf, today } from '../../../test/support/fixtures/popupFixtures';
import { Case } from '../../profile/schemas';
import { emptyState, type Progress } from '../../ui/popup/popupState';
import { messageParts } from './messageParts';
import { caseOf, caseToResume, resumedCase, withStored } from './popupCase';
import { diagnosisInput, productOf } from './popupDiagnosis';

const name = { id: 'c1', at: '2026-11-22T05:00:00.000Z' };
const state = {
  ...stateOf('您的花呗开通申请经综合评估暂未通过，请过段时间再试。'),
  done: [{ action: 'askOfficial', day: today }] as const,
  retryOn: '2026-12-22',
  remind: true,
};
const diagnosis = messageParts.diagnose(
  diagnosisInput(state, [], { count: 0, counted: false }, false, today),
);
const kept = caseOf(state, diagnosis, name);

describe('caseOf', () => {
  it('is a case the store takes', () => {
    expect(Case.safeParse(kept).success).toBe(true);
  });
  it('shortens a long message without half a character', () => {
    const long = { ...state, message: { ...state.message, text: `${'啊'.repeat(199)}😀` } };
    const message = caseOf(long, diagnosis, name).message ?? '';
    expect(message).toBe('啊'.repeat(199));
  });
  it('tells no answers of the user', () => {
    const answered = { ...state, answers: [{ fact: 'antOverdue', value: 'current', kept: false }] as const };
    expect(JSON.stringify(caseOf(answered, diagnosis, name))).not.toContain('antOverdue');
  });
});

describe('resumedCase', () => {
  it('brings back the sentence, the steps and the reminder', () => {
    const { message, resumed } = resumedCase(kept);
    expect(message).toMatchObject({ way: 'history', text: state.message.text });
    expect(message.symptoms.map(({ id }) => id)).toEqual(kept.symptoms);
    expect(resumed).toEqual({
      caseAtHand: { ...name, written: { done: state.done, retryOn: '2026-12-22', remind: true } },
      product: kept.product,
      done: state.done,
      retryOn: '2026-12-22',
      remind: true,
    });
  });
});

describe('a case taken up again', () => {
  const told = (one: Case) => resumedCase(one).message.symptoms.map((symptom) => symptom.told);
  it('is no surer of a symptom than it was', () => {
    const retold = {
      ...state,
      message: { ...state.message, symptoms: [{ id: 'rejected', told: 'retold' }] as const },
    };
    expect(told(caseOf(retold, diagnosis, name))).toEqual(['retold']);
    expect(told(kept)).toEqual(state.message.symptoms.map((symptom) => symptom.told));
    expect(told(kept)).toContain('verbatim');
  });
  it('counts as retold where an earlier version did not say', () => {
    const { verbatim: _, ...earlier } = kept;
    expect(told(earlier)).toEqual(kept.symptoms.map(() => 'retold'));
  });
  it.each(['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'] as const)('is still about %s', (product) => {
    const { message, resumed } = resumedCase(caseOf({ ...state, product }, diagnosis, name));
    expect(productOf({ ...state, ...resumed, message }, {})).toBe(product);
  });
});

describe('what was left, with its case as the history has it now', () => {
  const step = { action: 'askOfficial', day: today } as const;
  const other = { action: 'completeRealName', day: today } as const;
  const stored: Case = { ...kept, done: [other], retryOn: '2026-12-01', remind: true };
  const left = (changes: Partial<Progress>, written?: Progress) =>
    withStored({ ...emptyState, ...changes, caseAtHand: { ...name, written } }, [stored]);
  const nothing = { done: [], remind: false };

  it('is as the history has it, where all was written', () => {
    expect(left(nothing, nothing)).toMatchObject({ done: [other], retryOn: '2026-12-01', remind: true });
  });
  it('has what was never written on top, and the rest as the history has it', () => {
    expect(left({ done: [step] }, nothing)).toMatchObject({ done: [step], retryOn: '2026-12-01' });
    const putOff = { done: [], retryOn: '2026-12-22', remind: true };
    expect(left(putOff, nothing)).toMatchObject({ done: [other], retryOn: '2026-12-22' });
    expect(left(nothing, { ...nothing, done: [other] })).toMatchObject({ done: [], remind: true });
  });
  it('counts as never written where the popup closed before the store answered', () => {
    expect(left({ done: [step] })).toMatchObject({ done: [step], remind: true });
    expect(left({})).toMatchObject({ done: [other], remind: true });
  });
  it('knows from then on what the history has', () => {
    expect(left({ done: [step] }).caseAtHand?.written).toEqual({
      done: [other],
      retryOn: '2026-12-01',
      remind: true,
    });
  });
});

describe('caseToResume', () => {
  const now = new Date('2026-11-23T05:00:00Z');
  it.each([
    ['opened', { ...kept, outcome: 'opened' as const }, now],
    ['given up', { ...kept, outcome: 'stopped' as const }, now],
    ['too old', kept, new Date('2027-03-01T05:00:00Z')],
    ['without a message', { ...kept, symptoms: [] }, now],
  ])('offers none that is %s', (_, one, at) => {
    expect(caseToResume([one], at)).toBeUndefined();
  });
  it('offers the latest open one', () => {
    expect(caseToResume([{ ...kept, id: 'c2' }, kept], now)?.id).toBe('c2');
  });
});
