import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnoser } from '../../src/app/engines/diagnose';
import type { Diagnosis, Facts } from '../../src/engine/diagnose/types';
import type { SymptomId } from '../../src/knowledge/define';
import facts from '../../src/knowledge/facts';
import { actions, applying, input, of, options, someFacts, someSymptoms } from '../support/diagnosisCases';

describe('hard rules', () => {
  it('H1: the age alone decides; no list, no question, no debt talk', () => {
    const minor = of(['rejected'], { age: 'lt18', otherOverdue: 'none', realName: 'partial' });
    expect(minor.warnings).toEqual(['H1']);
    expect(minor.causes.map(({ id, standing }) => [id, standing])).toEqual([['underAge', 'established']]);
    expect(actions(minor)).toEqual(['waitUntilAdult']);
    expect([minor.question, minor.status, minor.retry.basis]).toEqual([null, 'established', 'underAge']);
  });

  it('H2: the account first; nothing that means applying', () => {
    const hacked = of(['rejected'], { accountHacked: 'yes', lastTry: 'gt90' });
    expect(actions(hacked)[0]).toBe('secureAccount');
    expect(actions(hacked).filter((id) => applying.includes(id))).toEqual([]);
    expect([hacked.question, hacked.retry]).toEqual([null, { basis: 'securityFirst', ours: false }]);
  });

  it.each([
    ['talk on the page', { scamSeen: true }, {}],
    ['somebody asking', {}, { scamContact: 'yes' }],
  ])('H3: %s puts the calls before everything', (_, more, given) => {
    const scam = of(['rejected'], given as Facts, more);
    expect(scam.warnings[0]).toBe('H3');
    expect(actions(scam)).toEqual(['callForHelp', 'secureAccount']);
    expect(scam.alternatives).not.toContain('licensedLoan');
  });

  it('H4 and G2: an outage hides every cause that is about credit', () => {
    const outage = of(['systemBusy'], { othersAffected: 'yes', debtRatio: 'gt70', creditReport: 'blemish' });
    expect(outage.warnings).toContain('H4');
    expect(outage.causes.map(({ id }) => id)).toEqual(['platformOutage']);
    expect(actions(outage)).toEqual(['checkBill', 'waitOutage']);
    expect(of(['systemBusy'], {}).warnings).toEqual([]);
    expect(of(['rejected'], { othersAffected: 'yes' }).warnings).toEqual([]);
  });

  it.each([
    ['antOverdue', 'repayAnt'],
    ['otherOverdue', 'repayOthers'],
  ] as const)('H5: %s comes before opening anything', (fact, first) => {
    const overdue = of(['rejected'], { [fact]: 'current' });
    expect(overdue.warnings).toEqual(['H5']);
    expect(actions(overdue)[0]).toBe(first);
    expect(actions(overdue).filter((id) => applying.includes(id))).toEqual([]);
    expect(overdue.retry.basis).toBe('repayFirst');
    expect(overdue.alternatives).not.toContain('licensedLoan');
    expect(of(['rejected'], { [fact]: 'past' }).warnings).toEqual([]);
  });

  it('H6: no borrowing on top of debt', () => {
    const debt = of(['rejected'], { debtRatio: 'gt70', age: '23-59' });
    expect(debt.warnings).toEqual(['H6']);
    expect(actions(debt).slice(0, 2)).toEqual(['lowerDebt', 'talkToLender']);
    expect(debt.alternatives.filter((id) => id === 'bankCard' || id === 'licensedLoan')).toEqual([]);
    expect(of(['rejected'], { debtRatio: '30-50', age: '23-59' }).alternatives).toContain('bankCard');
    expect(of(['rejected'], { student: 'yes' }).alternatives).not.toContain('licensedLoan');
  });

  it.each([
    [{ cashOut: 'yes' }, 'stopCashOut'],
    [{ brushing: 'yes' }, 'stopBrushing'],
  ])('H7: %o is to stop', (given, first) => {
    const stopped = of(['frozen'], given as Facts);
    expect([stopped.warnings, actions(stopped)[0]]).toEqual([['H7'], first]);
  });

  it('what stands beside a more urgent rule is still told', () => {
    const ids = ({ causes }: Diagnosis) => causes.map(({ id }) => id);
    const minor = of(['rejected'], { age: 'lt18', scamContact: 'yes', accountHacked: 'yes' });
    expect(minor.warnings).toEqual(['H3', 'H1', 'H2']);
    expect(ids(minor)).toEqual(['underAge', 'accountCompromised']);
    expect(actions(minor)[0]).toBe('callForHelp');
    expect(ids(of(['systemBusy'], { age: 'lt18', othersAffected: 'yes' }))[0]).toBe('underAge');
    expect(ids(of(['systemBusy'], { scamContact: 'yes', othersAffected: 'yes' }))).toContain(
      'platformOutage',
    );
  });

  it('H5: the page that says overdue is as good as the answer', () => {
    const overdue = of(['overdueBlock'], {});
    expect([overdue.warnings, actions(overdue)[0]]).toEqual([['H5'], 'repayAnt']);
    expect(actions(overdue).filter((id) => applying.includes(id))).toEqual([]);
    expect(overdue.retry.basis).toBe('repayFirst');
  });

  it.each(['none', 'past'] as const)('H5: a debt that is %s is not asked for again', (antOverdue) => {
    const repaid = of(['overdueBlock'], { antOverdue });
    expect(repaid.warnings).not.toContain('H5');
    expect(actions(repaid)[0]).toBe('checkRepayment');
  });

  it('a message that names unreal trades is taken at its word, and nobody is told to stop what they deny', () => {
    const accused = of(['tradeRestricted'], { freezeNotice: 'platform' });
    expect(accused.causes[0]?.id).toBe('cashOutSuspected');
    expect(actions(accused)[0]).toBe('askOfficial');
    expect(accused.retry.basis).toBe('askOfficial');
  });

  it('a shop is not blamed where no shop takes it', () => {
    const everywhere = of(['sceneUnsupported'], { where: 'pay-all-shops' });
    expect(everywhere.causes[0]?.standing).toBe('notExcluded');
    expect(everywhere.retry.basis).not.toBe('otherShop');
  });

  it.each([
    [['ageNotMet'], {}],
    [['overdueBlock'], {}],
    [['sellerCollect'], {}],
    [['frozen'], { freezeNotice: 'judicial' }],
    [['frozen'], { cashOut: 'yes' }],
    [['frozen'], { brushing: 'yes' }],
    [['rejected'], { accountHacked: 'yes' }],
  ] as [SymptomId[], Facts][])('%o %o: no borrowing is named', (symptoms, given) => {
    const borrowing = ['bankCard', 'licensedLoan'];
    const grown: Facts = { ...given, student: 'no' };
    expect(of(symptoms, grown).alternatives.filter((id) => borrowing.includes(id))).toEqual([]);
    expect(of(['rejected'], { student: 'no' }).alternatives).toEqual(expect.arrayContaining(borrowing));
    const shop = of(['sceneUnsupported'], { student: 'no' }).alternatives;
    expect(shop.filter((id) => borrowing.includes(id))).toEqual(['bankCard']);
  });

  it('H8: no message and fewer than two facts give no ranking; either ends it', () => {
    for (const given of [{}, { debtRatio: '30-50' }, { product: 'huabei' }] as Facts[]) {
      const { status, warnings, causes, plan } = of([], given);
      expect([status, warnings, causes]).toEqual(['insufficient', ['H8'], []]);
      expect(plan.length).toBeGreaterThan(8);
    }
    expect(of(['rejected'], {}).status).toBe('ranked');
    expect(of([], { debtRatio: '50-70', realName: 'full' }).status).toBe('ranked');
    // Two answers that speak for nothing are no ranking either.
    const idle = of([], { realName: 'full', phone: 'own' });
    expect([idle.status, idle.warnings, idle.causes]).toEqual(['insufficient', ['H8'], []]);
    expect(idle.question).not.toBeNull();
    expect(of([], { antOverdue: 'current' })).toMatchObject({ status: 'established', warnings: ['H5'] });
  });

  it('one more fact never removes a rule', () => {
    const holds = ({ warnings }: Diagnosis) => warnings.filter((id) => id !== 'H8');
    fc.assert(
      fc.property(someSymptoms, someFacts, fc.constantFrom(...facts), (symptoms, given, { id, values }) => {
        if (id in given) return;
        const before = holds(of(symptoms, given));
        const after = holds(of(symptoms, { ...given, [id]: values[0] }));
        expect(after).toEqual(expect.arrayContaining(before));
      }),
      options,
    );
  });
});

describe('G1: at a shop', () => {
  it.each([
    [['sceneUnsupported'], {}],
    [[], { where: 'pay-one-shop', limitLeft: 'some' }],
  ] as [SymptomId[], Facts][])('%o %o: the shop is in front, and credit far behind', (symptoms, given) => {
    const shop = diagnoser.rank(input(symptoms, { ...given, debtRatio: 'gt70' }));
    const free = diagnoser.rank(input(['rejected'], { debtRatio: 'gt70' }));
    const debt = (ranking: typeof shop) => {
      const gate = ranking.net.causes.findIndex(({ id }) => id === 'highDebt');
      return ranking.posterior.failed[gate] ?? 0;
    };
    expect(shop.ranked[0]?.id).toBe('merchantUnsupported');
    expect(debt(shop)).toBeLessThan(debt(free) / 3);
  });

  it('a seller is told about collecting, not about credit', () => {
    const { causes, plan } = of(['sellerCollect'], {});
    expect(causes[0]?.id).toBe('merchantCollectConfusion');
    expect(plan[0]?.action).toBe('openMerchantPage');
  });
});
