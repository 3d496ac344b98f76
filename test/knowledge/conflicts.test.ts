import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/app/engines/diagnose';
import type { Diagnosis, Facts } from '../../src/engine/diagnose/types';
import type { FactId, SymptomId } from '../../src/knowledge/define';
import { actions, input, of, options, someFacts, someSymptoms } from '../support/diagnosisCases';

describe('conflicts', () => {
  it.each([
    ['K1', ['rejected'], { creditReport: 'blemish', otherOverdue: 'none' }],
    ['K2', ['rejected'], { realName: 'none', usedBefore: 'worked' }],
    ['K3', ['rejected'], { age: 'lt18', otherOverdue: 'past' }],
    ['K3', ['rejected'], { age: 'lt18', debtRatio: 'lt30' }],
    ['K4', ['frozen'], { closedBy: 'self' }],
    ['K5', ['otherAccount'], { otherAccount: 'none' }],
    ['K6', ['rejected'], { accountHacked: 'no', loginAnomaly: 'yes' }],
    ['K7', ['limitMissing'], { limitLeft: 'some' }],
    ['K10', ['promoNotice'], { promoPeriod: 'no' }],
  ] as [string, SymptomId[], Facts][])('%s %o %o is told', (id, symptoms, given) => {
    expect(of(symptoms, given).conflicts).toEqual([id]);
    for (const fact of Object.keys(given) as FactId[]) {
      const { [fact]: _, ...rest } = given;
      expect(of(symptoms, rest).conflicts).toEqual([]);
    }
  });

  it('K1 keeps both readings, and no longer rules out the debt', () => {
    const { causes } = of(['rejected'], { creditReport: 'blemish', otherOverdue: 'none' });
    expect(causes.slice(0, 2).map(({ id }) => id)).toEqual(['externalOverdue', 'creditReportError']);
    expect(causes[0]?.for[0]).toEqual({ kind: 'conflict', conflict: 'K1', strength: 'moderate' });
  });

  it('K2 takes the proof away and asks about the other account', () => {
    const clashing = of(['rejected'], { realName: 'none', usedBefore: 'worked' });
    expect(clashing.status).toBe('ranked');
    expect(clashing.question).toEqual({ fact: 'otherAccount' });
    expect(of(['rejected'], { realName: 'none' }).status).toBe('established');
  });

  it('K3 leaves the age as it was told', () => {
    expect(of([], { age: 'lt18', debtRatio: 'gt70' }).causes.map(({ id }) => id)).toEqual(['underAge']);
  });

  it('K5 and K7: the message outranks the answer', () => {
    expect(of(['otherAccount'], { otherAccount: 'none' }).causes[0]).toMatchObject({
      id: 'duplicateAccount',
      standing: 'mostLikely',
    });
    expect(of(['limitMissing'], { limitLeft: 'some' }).causes[0]).toMatchObject({
      id: 'limitExhausted',
      standing: 'mostLikely',
    });
  });

  it('K6 keeps looking after the account', () => {
    const { causes, plan, question } = of(['rejected'], { accountHacked: 'no', loginAnomaly: 'yes' });
    expect(causes.map(({ id }) => id)).toContain('accountCompromised');
    expect(plan.map(({ action }) => action)).toContain('checkSecurity');
    expect(question?.fact).not.toBe('otherAccount');
  });

  it('K11: whoever renewed the card is sent to look whether 支付宝 has the new one', () => {
    const symptoms = [{ id: 'documentExpired' as const, told: 'retold' as const }];
    const { causes, plan, conflicts } = diagnose({ ...input([], { idDocument: 'valid' }), symptoms });
    expect(causes[0]).toMatchObject({ id: 'idDocumentExpired', standing: 'mostLikely' });
    expect(plan[0]?.action).toBe('renewIdDocument');
    expect(conflicts).toEqual(['K11']);
  });

  it('K8 is no conflict', () => {
    expect(of(['rejected'], { student: 'no', age: 'lt18' })).toMatchObject({
      conflicts: [],
      warnings: ['H1'],
    });
  });

  it('K9: the history counts, and the difference is told', () => {
    const told = of(['rejected'], { retries: '0-1', creditApplications: '3-5' });
    const logged = of(['rejected'], { retries: '0-1', creditApplications: '3-5' }, { appliedLast30Days: 6 });
    expect([told.conflicts, logged.conflicts]).toEqual([[], ['K9']]);
    expect(logged.causes.find(({ id }) => id === 'frequentApplications')?.for).toContainEqual(
      expect.objectContaining({ kind: 'fact', fact: 'retries', value: '5plus' }),
    );
    expect(of(['rejected'], { retries: '5plus' }, { appliedLast30Days: 3 }).conflicts).toEqual([]);
  });

  it('K10: outside a sale the notice counts for less', () => {
    const inFront = ({ causes }: Diagnosis) => causes[0]?.id === 'promoRestriction' && causes[0].standing;
    expect(inFront(of(['promoNotice'], {}))).toBe('mostLikely');
    expect(inFront(of(['promoNotice'], { promoPeriod: 'no' }))).not.toBe('mostLikely');
    const lowered = of(['promoNotice'], { promoPeriod: 'no', otherOverdue: 'past' }).causes;
    expect(lowered.find(({ id }) => id === 'promoRestriction')?.standing).toBe('notExcluded');
  });

  it.each([
    ['ageNotMet', { age: '23-59' }, 'underAge'],
    ['authorisationRequired', { creditAuthorisation: 'agreed' }, 'creditAuthMissing'],
  ] as [SymptomId, Facts, string][])('%s outranks %o, which would rule it out', (symptom, given, cause) => {
    const { causes, conflicts } = of([symptom], given);
    expect([causes[0]?.id, causes[0]?.standing, conflicts]).toEqual([cause, 'mostLikely', ['clash']]);
    const retold = diagnose({ ...input([], given), symptoms: [{ id: symptom, told: 'retold' }] });
    expect(retold.causes.find(({ id }) => id === cause)?.standing).toBe('excluded');
  });

  it('answers that pull apart without any rule are told too, ordinary ones are not', () => {
    const never: Facts = { usedBefore: 'never', where: 'after-loan', cashOut: 'yes', othersAffected: 'yes' };
    expect(of(['overdueBlock'], never).conflicts).toEqual(['clash']);
    const noShop: Facts = { where: 'entry-missing', accountAge: 'lt3', ownBankCard: 'yes' };
    const more: Facts = { freezeNotice: 'platform', creditReport: 'blemish' };
    expect(of(['sceneUnsupported'], { ...noShop, ...more }).conflicts).toEqual(['clash']);
    expect(
      of(['rejected'], { antOverdue: 'none', otherOverdue: 'none', realName: 'full' }).conflicts,
    ).toEqual([]);
  });

  it('two troubles at once are no clash', () => {
    expect(of(['sceneUnsupported'], { antOverdue: 'current' }).conflicts).toEqual([]);
    expect(of(['sellerCollect'], { realName: 'none' }).conflicts).toEqual([]);
  });

  it('whatever clashes, nothing throws and nothing is shown as a number', () => {
    fc.assert(
      fc.property(someSymptoms, someFacts, (symptoms, given) => {
        const told = of(symptoms, given);
        expect(JSON.stringify(told)).not.toMatch(/\d\.\d|NaN|Infinity/);
        for (const { standing, for: reasons } of told.causes) {
          if (standing !== 'excluded') expect(reasons.length).toBeGreaterThan(0);
          expect(told.status === 'established' || standing !== 'established').toBe(true);
        }
        expect(new Set(actions(told)).size).toBe(told.plan.length);
      }),
      options,
    );
  });
});
