import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/app/engines/diagnose';
import type { Facts } from '../../src/engine/diagnose/types';
import type { SymptomId } from '../../src/knowledge/define';
import policies from '../../src/knowledge/policies';
import { actions, input, of } from '../support/diagnosisCases';
import { sayDiagnosis } from '../support/sayDiagnosis';

const retold = (id: SymptomId, given: Facts = {}) =>
  diagnose({ ...input([], given), symptoms: [{ id, told: 'retold' }] });

describe('nobody is told to repay what they may not owe', () => {
  it.each([
    [{}],
    [{ usedBefore: 'worked' }],
    [{ usedBefore: 'worked', limitLeft: 'zero' }],
    [{ usedBefore: 'worked', balanceDue: 'none' }],
    [{ usedBefore: 'never' }],
  ] as [Facts][])('no limit, and of the bills it is said: %o', (given) => {
    for (const told of [of(['limitMissing'], given), retold('limitMissing', given)]) {
      expect(told.retry.basis).not.toBe('repayFirst');
      expect(actions(told)).not.toContain('repayToFreeLimit');
    }
  });

  it('before a deciding answer none is most likely, and what decides is asked first', () => {
    for (const told of [of(['limitMissing'], {}), retold('limitMissing')]) {
      expect(told.causes.map(({ standing }) => standing)).not.toContain('mostLikely');
      expect(told.question).toEqual({ fact: 'usedBefore' });
    }
    expect(of(['limitMissing'], { usedBefore: 'worked' }).question).toEqual({ fact: 'balanceDue' });
  });

  it('a limit that went to zero is not put down to a debt', () => {
    const [first] = retold('limitMissing').causes;
    expect(first?.id === 'limitExhausted' && first.standing !== 'notExcluded').toBe(false);
    expect(actions(retold('limitMissing'))[0]).toBe('viewLimit');
  });

  it('nor is one that is at zero while nothing is owed', () => {
    const { causes, retry } = retold('limitMissing', {
      usedBefore: 'worked',
      balanceDue: 'none',
      limitLeft: 'zero',
    });
    const inFront = causes.filter(({ standing }) => standing === 'tied').map(({ id }) => id);
    expect(inFront.sort()).toEqual(['platformTightening', 'repaymentPending']);
    expect(retry.basis).not.toBe('repayFirst');
  });

  it('whoever says something is owed is', () => {
    const due = of(['limitMissing'], { usedBefore: 'worked', balanceDue: 'due', limitLeft: 'zero' });
    expect(due.causes[0]).toMatchObject({ id: 'limitExhausted', standing: 'mostLikely' });
    expect([due.retry.basis, actions(due).includes('repayToFreeLimit')]).toEqual(['repayFirst', true]);
  });
});

describe('repaid, and the page still says overdue', () => {
  const repaid = of(['overdueBlock'], { antOverdue: 'past' });

  it('is asked to look and to keep a picture, not to repay again', () => {
    expect(actions(repaid)[0]).toBe('checkRepayment');
    expect(actions(repaid)).toContain('askIfNotUpdated');
    expect(actions(repaid).filter((id) => id === 'repayAnt' || id === 'talkToLender')).toEqual([]);
    expect(repaid.conflicts).toEqual(['K12']);
    expect(sayDiagnosis(repaid)).toContain('截图');
  });

  it('looks again in a day or two, which is our idea', () => {
    expect(repaid.retry).toEqual({ basis: 'recordUpdate', ours: true });
    expect(sayDiagnosis(repaid)).not.toMatch(/先把该还的还上|还不上时/);
    expect(repaid.causes[0]?.id).toBe('repaymentPending');
  });

  it.each([['overdueBlock'], ['rejected'], ['frozen']] as [SymptomId][])(
    'whatever the message, a debt told as repaid is not asked for: %s',
    (symptom) => {
      for (const told of [of([symptom], { antOverdue: 'past' }), retold(symptom, { antOverdue: 'past' })]) {
        expect(actions(told)).not.toContain('repayAnt');
        expect(told.retry.basis).not.toBe('repayFirst');
      }
    },
  );
});

describe('closed it themselves, and it does not open again', () => {
  it.each([['verbatim'], ['retold']] as const)('that alone is no more than likelier: %s', (told) => {
    const closed = diagnose({
      ...input([], { closedBy: 'self' }),
      symptoms: [{ id: 'reopenAfterClose', told }],
    });
    expect(closed.causes[0]).toMatchObject({ id: 'selfClosed', standing: 'moreLikely' });
    expect(actions(closed)[0]).toBe('viewLastResult');
    expect(closed.question).toEqual({ fact: 'lastTry' });
    expect(closed.retry).toEqual({ basis: 'afterLastTry', ours: true });
  });

  it.each(['closedByPlatform', 'notActivated', 'rejected', 'entryMissing'] as const)(
    'nor is it with %s',
    (symptom) => {
      for (const told of [of([symptom], { closedBy: 'self' }), retold(symptom, { closedBy: 'self' })]) {
        const standing = told.causes.find(({ id }) => id === 'selfClosed')?.standing;
        expect(['moreLikely', 'tied', 'possible']).toContain(standing);
        expect(told.status).toBe('ranked');
      }
    },
  );

  it('the message alone names no day: nobody knows of an application yet', () => {
    for (const { retry } of [of(['reopenAfterClose'], {}), retold('reopenAfterClose')])
      expect(retry).toEqual({ basis: 'afterLastTry', ours: true });
    const long = retold('reopenAfterClose', { closedBy: 'self', lastTry: '30-90' });
    expect(actions(long)).toContain('applyAfresh');
    expect(actions(long)).not.toContain('pause');
    expect(long.retry.basis).toBe('afterRepair');
  });

  it('whoever just applied pauses, and is not sent to apply', () => {
    for (const told of ['verbatim', 'retold'] as const) {
      const again = diagnose({
        ...input([], { closedBy: 'self', lastTry: 'lt30' }),
        symptoms: [{ id: 'reopenAfterClose', told }],
      });
      expect(again.retry.basis).toBe('ourPause');
      expect(actions(again)).not.toContain('applyAfresh');
      expect(actions(again)).toContain('waitAndRetry');
    }
  });
});

it('a low score is the weak hint that its question says it is', () => {
  const { causes } = of(['rejected'], { zhimaScore: 'lt550' });
  const hints = causes.flatMap(({ for: reasons }) =>
    reasons.filter((reason) => reason.kind === 'fact' && reason.fact === 'zhimaScore'),
  );
  expect(hints.length).toBeGreaterThan(0);
  for (const { strength } of hints) expect(strength).toBe('weak');
});

it('an authority is named only where there is one', () => {
  expect(sayDiagnosis(of(['frozen'], { freezeNotice: 'judicial' }))).toContain('做出限制的机关知道');
  for (const told of [of(['frozen'], { freezeNotice: 'platform' }), of(['tradeRestricted'], {})])
    expect(told.retry.basis === 'askOfficial' && sayDiagnosis(told)).not.toContain('做出限制的机关知道');
});

it.each([
  [['limitMissing'], { usedBefore: 'never' }],
  [['coolingOff'], {}],
  [['closedByPlatform'], {}],
  [['rejected'], {}],
] as [SymptomId[], Facts][])(
  '%o %o: the list and the line below it say the same of a pause',
  (symptoms, given) => {
    const { plan, retry } = of(symptoms, given);
    expect(plan.some(({ action }) => action === 'waitAndRetry') && retry.basis !== 'ourPause').toBe(false);
  },
);

describe('under 18', () => {
  it('a message about the age puts the age first, before anybody is asked or called', () => {
    for (const told of [of(['ageNotMet'], {}), retold('ageNotMet')]) {
      expect(told.causes).toMatchObject([{ id: 'underAge', standing: 'mostLikely' }]);
      expect(actions(told)[0]).toBe('checkAge');
      expect(told.question).toEqual({ fact: 'age' });
      expect(told.retry.basis).toBe('underAge');
    }
  });

  it('once told, nothing else is left', () => {
    const told = retold('ageNotMet', { age: 'lt18' });
    expect([actions(told), told.question]).toEqual([['waitUntilAdult'], null]);
    expect(actions(retold('ageNotMet', { age: '23-59' }))).not.toContain('checkAge');
  });
});

it('a queue is to be come back to another day, and nobody need be asked', () => {
  for (const told of [of(['queueFull'], {}), retold('queueFull')]) {
    expect(told.causes[0]).toMatchObject({ id: 'dailyQueueFull', standing: 'mostLikely' });
    expect(actions(told)).toEqual(['restToday', 'comeTomorrow']);
    expect(told.retry).toEqual({ basis: 'tomorrow', ours: false, earliest: '2026-11-23' });
    expect(told.question).toBeNull();
  }
});

it('whoever tried the face check many times stops for the day', () => {
  expect(sayDiagnosis(retold('faceFailed'))).toContain('今天先停');
});

it('a seller is not asked where, and is warned of paid help', () => {
  for (const told of [of(['sellerCollect'], {}), retold('sellerCollect')]) {
    expect(told.question?.fact).not.toBe('where');
    expect(sayDiagnosis(told)).toContain('收费代开花呗收款');
  }
});

it('where no shop takes it, it is the account that is looked at', () => {
  for (const told of [
    of(['sceneUnsupported'], { where: 'pay-all-shops' }),
    retold('sceneUnsupported', { where: 'pay-all-shops' }),
  ]) {
    const standing = told.causes.filter((cause) => cause.standing !== 'excluded').map(({ id }) => id);
    expect(standing.length).toBeGreaterThan(0);
    expect(standing).not.toContain('merchantUnsupported');
    expect(actions(told).filter((id) => id === 'payAnotherWay' || id === 'askSeller')).toEqual([]);
    expect(told.conflicts).toEqual(['K13']);
  }
});

describe('other ways', () => {
  const borrowing = ['bankCard', 'licensedLoan'];
  it('to pay are named where something is being paid', () => {
    expect(of(['limitMissing'], {}).alternatives).not.toContain('payDirectly');
    expect(of(['sceneUnsupported'], {}).alternatives).toContain('payDirectly');
  });

  it('that mean credit wait until somebody is known to be no student', () => {
    expect(of(['rejected'], {}).alternatives.filter((id) => borrowing.includes(id))).toEqual([]);
    expect(of(['rejected'], { student: 'no' }).alternatives).toEqual(expect.arrayContaining(borrowing));
  });

  it('a ceiling on debts is not told to whoever has no limit', () => {
    expect(policies.flatMap(({ id, causes }) => (id === 'lenderCeiling' ? causes : []))).toEqual([]);
  });
});
