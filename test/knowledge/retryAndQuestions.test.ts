import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/engine/diagnose/types';
import type { FactId, SymptomId } from '../../src/knowledge/define';
import facts from '../../src/knowledge/facts';
import { of, options, someFacts, someSymptoms } from '../support/diagnosisCases';

describe('retry', () => {
  it.each([
    ['the shop', ['sceneUnsupported'], {}, { basis: 'otherShop', ours: false }],
    ['the queue', ['queueFull'], {}, { basis: 'tomorrow', ours: false, earliest: '2026-11-23' }],
    ['a message that names a time', ['coolingOff'], {}, { basis: 'asTheySay', ours: false }],
    ['a review', ['inReview'], {}, { basis: 'askOfficial', ours: false }],
    ['a repayment', ['repaymentDue'], {}, { basis: 'repayFirst', ours: false }],
    ['a refusal', ['rejected'], {}, { basis: 'ourPause', ours: true, earliest: '2026-12-22' }],
    ['an expired card', ['documentExpired'], {}, { basis: 'afterRepair', ours: false }],
    ['a court', ['frozen'], { freezeNotice: 'judicial' }, { basis: 'askAuthority', ours: false }],
    ['a sale', ['promoNotice'], { promoPeriod: 'yes' }, { basis: 'afterPromo', ours: true }],
  ] as [string, SymptomId[], Facts, object][])('%s', (_, symptoms, given, retry) => {
    expect(of(symptoms, given).retry).toEqual(retry);
  });

  it.each([
    ['a hacked account before a young age', [], { age: 'lt18', accountHacked: 'yes' }, 'securityFirst'],
    ['an age before an outage', ['systemBusy'], { age: 'lt18', othersAffected: 'yes' }, 'underAge'],
    [
      'an outage before a debt',
      ['systemBusy'],
      { othersAffected: 'yes', antOverdue: 'current' },
      'outageHour',
    ],
    ['a debt before the message', ['coolingOff'], { antOverdue: 'current' }, 'repayFirst'],
  ] as [string, SymptomId[], Facts, string][])(
    'the most urgent rule decides: %s',
    (_, symptoms, given, basis) => {
      expect(of(symptoms, given).retry).toEqual({ basis, ours: basis === 'outageHour' });
    },
  );

  it.each([
    ['studentRestriction', { student: 'yes' }],
    ['thinCreditHistory', { zhimaScore: 'none' }],
  ] as [string, Facts][])('%s cannot be mended today, so nobody is sent to try again', (_, given) => {
    expect(of(['notActivated'], given).retry.basis).not.toBe('afterRepair');
  });

  it('after a refusal most causes wait; what is at once mended does not', () => {
    const basis = (symptom: SymptomId, appliedLast30Days: number) =>
      of([symptom], {}, { appliedLast30Days }).retry.basis;
    expect([basis('detailsRequired', 0), basis('detailsRequired', 1)]).toEqual(['afterRepair', 'ourPause']);
    expect([basis('documentExpired', 0), basis('documentExpired', 1)]).toEqual([
      'afterRepair',
      'afterRepair',
    ]);
  });

  it('somebody who never had it is not told to repay', () => {
    const never = of(['limitMissing'], { usedBefore: 'never' });
    expect(never.causes[0]?.id).toBe('notAppliedYet');
    expect(never.retry.basis).not.toBe('repayFirst');
    const steps = never.plan.map(({ action }) => action);
    expect(steps).toContain('findEntry');
    expect(steps).not.toContain('repayToFreeLimit');
    expect(of(['repaidNotRestored'], { usedBefore: 'never' }).plan[0]?.action).toBe('checkRepayment');
    expect(of(['limitMissing'], {}).retry.basis).not.toBe('repayFirst');
    expect(of(['limitMissing'], { balanceDue: 'due' }).retry.basis).toBe('repayFirst');
  });

  it('nor is somebody told to repay before it is known whether a limit was ever given', () => {
    const first = (given: Facts) => of(['limitMissing'], given).plan[0]?.action;
    expect(first({})).toBe('viewLimit');
    expect(first({ usedBefore: 'worked' })).toBe('viewLimit');
    expect(first({ usedBefore: 'worked', limitLeft: 'zero' })).toBe('checkRepayment');
    expect(first({ usedBefore: 'never' })).toBe('findEntry');
  });

  it('a page that only says not opened is no refused application', () => {
    expect(of(['notActivated'], { usedBefore: 'never' }).retry.basis).not.toBe('ourPause');
    expect(of(['notActivated'], { lastTry: 'lt30' }).retry.basis).toBe('ourPause');
  });

  it('counts from the last application, over a leap day and a year, and not into the past', () => {
    const earliest = (lastApplied: string, today: string) =>
      of(['rejected'], {}, { lastApplied, today }).retry.earliest;
    expect(earliest('2028-02-10', '2028-02-11')).toBe('2028-03-11');
    expect(earliest('2026-12-15', '2026-12-16')).toBe('2027-01-14');
    expect(earliest('2026-01-01', '2026-11-22')).toBe('2026-11-22');
    expect(of(['rejected'], {}, { lastApplied: '2026-11-02', refusedNow: true }).retry.earliest).toBe(
      '2026-12-22',
    );
    const ahead = of(['rejected'], {}, { lastApplied: '2027-03-01' });
    expect(ahead.retry.earliest).toBe('2026-12-22');
    expect(ahead.ignored).toEqual([{ field: 'lastApplied', reason: 'badValue' }]);
    expect(of(['rejected'], {}, { today: undefined }).retry).toEqual({ basis: 'ourPause', ours: true });
  });
});

describe('questions', () => {
  it.each([
    ['securityRisk', 'accountHacked'],
    ['systemBusy', 'othersAffected'],
    ['overdueBlock', 'antOverdue'],
    ['reopenAfterClose', 'closedBy'],
    ['limitMissing', 'usedBefore'],
  ] as [SymptomId, FactId][])('after %s begin with what decides it: %s', (symptom, fact) => {
    expect(of([symptom], {}).question?.fact).toBe(fact);
    expect(of([symptom], {}, { asked: [fact] }).question?.fact).not.toBe(fact);
  });

  it('are about what something speaks for, never asked twice, six at most', () => {
    fc.assert(
      fc.property(someSymptoms, someFacts, (symptoms, given) => {
        const asked: FactId[] = [];
        for (;;) {
          const { question, questionsLeft } = of(symptoms, given, { asked });
          if (!question) break;
          expect(asked).not.toContain(question.fact);
          asked.push(question.fact);
          expect(questionsLeft).toBeLessThanOrEqual(7 - asked.length);
        }
        expect(asked.length).toBeLessThanOrEqual(6);
      }),
      { ...options, numRuns: 60 },
    );
  });

  it.each([
    ['limitMissing', ['accountHacked', 'student', 'creditReport']],
    ['sceneUnsupported', ['otherOverdue', 'age', 'zhimaScore']],
  ] as [SymptomId, FactId[]][])('%s asks nothing that has nothing to do with it', (symptom, idle) => {
    const asked: FactId[] = [];
    for (;;) {
      const { question } = of([symptom], {}, { asked });
      if (!question) break;
      asked.push(question.fact);
    }
    expect(asked.filter((fact) => idle.includes(fact))).toEqual([]);
  });

  it('go on while what is established does not explain the message', () => {
    expect(of(['rejected'], { closedBy: 'self' }).question).not.toBeNull();
    expect(of(['rejected'], { freezeNotice: 'judicial' }).question).not.toBeNull();
    expect(of(['frozen'], { freezeNotice: 'judicial' }).question).toBeNull();
    expect(of(['rejected'], { realName: 'none' }).question).toBeNull();
  });

  it('the message comes first while there is none', () => {
    expect(of([], { debtRatio: '30-50', phone: 'own' }).messageFirst).toBe(true);
    expect(of(['rejected'], {}).messageFirst).toBe(false);
  });

  it('an answer named as the one that would change a standing does so with one of its values', () => {
    const told = of(['rejected'], { realName: 'partial' });
    const changing = told.causes.filter(({ wouldChange }) => wouldChange);
    expect(changing.length).toBeGreaterThan(0);
    for (const { id, standing, wouldChange } of changing) {
      const values = facts.find((fact) => fact.id === wouldChange)?.values ?? [];
      const then = values.map(
        (value) =>
          of(['rejected'], { realName: 'partial', [wouldChange as FactId]: value }).causes.find(
            (cause) => cause.id === id,
          )?.standing,
      );
      expect(
        then.some((one) => one !== standing),
        `${id} ${wouldChange}`,
      ).toBe(true);
    }
  });
});
