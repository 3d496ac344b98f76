import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose, diagnoser } from '../../src/app/diagnose';
import type { Diagnosis, DiagnosisInput, Facts } from '../../src/engine/diagnose/types';
import type { FactId, SymptomId } from '../../src/knowledge/define';
import facts from '../../src/knowledge/facts';

const input = (symptoms: SymptomId[], given: Facts, more: Partial<DiagnosisInput> = {}): DiagnosisInput => ({
  symptoms: symptoms.map((id) => ({ id, told: 'verbatim' })),
  facts: given,
  today: '2026-11-22',
  ...more,
});
const of = (symptoms: SymptomId[], given: Facts, more?: Partial<DiagnosisInput>) =>
  diagnose(input(symptoms, given, more));
const actions = ({ plan }: Diagnosis) => plan.map(({ action }) => action);
const applying = ['waitAndRetry', 'applyAfresh', 'comeTomorrow', 'findEntry'];

/** Any facts at all, each with an allowed value. */
const someFacts: fc.Arbitrary<Facts> = fc
  .tuple(...facts.map(({ values }) => fc.option(fc.constantFrom(...values), { nil: undefined })))
  .map((values) =>
    Object.fromEntries(facts.flatMap(({ id }, i) => (values[i] === undefined ? [] : [[id, values[i]]]))),
  );
const someSymptoms = fc.subarray([...diagnoser.symptomIds] as SymptomId[], { maxLength: 3 });
const options = { seed: 20261122, numRuns: 300 };

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
    expect(of(['rejected'], { debtRatio: '50-70' }).alternatives).toContain('bankCard');
  });

  it.each([
    [{ cashOut: 'yes' }, 'stopCashOut'],
    [{ brushing: 'yes' }, 'stopBrushing'],
  ])('H7: %o is to stop', (given, first) => {
    const stopped = of(['frozen'], given as Facts);
    expect([stopped.warnings, actions(stopped)[0]]).toEqual([['H7'], first]);
  });

  it('H8: no message and fewer than two facts give no ranking; either ends it', () => {
    for (const given of [{}, { debtRatio: '30-50' }, { product: 'huabei' }] as Facts[]) {
      const { status, warnings, causes, plan } = of([], given);
      expect([status, warnings, causes]).toEqual(['insufficient', ['H8'], []]);
      expect(plan.length).toBeGreaterThan(8);
    }
    expect(of(['rejected'], {}).status).toBe('ranked');
    expect(of([], { debtRatio: '30-50', realName: 'full' }).status).toBe('ranked');
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
    const { causes, plan } = of(['rejected'], { accountHacked: 'no', loginAnomaly: 'yes' });
    expect(causes.map(({ id }) => id)).toContain('accountCompromised');
    expect(plan.map(({ action }) => action)).toContain('checkSecurity');
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
  });

  it.each([
    ['ageNotMet', { age: '23-59' }, 'underAge'],
    ['documentExpired', { idDocument: 'valid' }, 'idDocumentExpired'],
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

describe('retry', () => {
  it.each([
    ['the shop', ['sceneUnsupported'], {}, { basis: 'otherShop', ours: false }],
    ['the queue', ['queueFull'], {}, { basis: 'tomorrow', ours: false, earliest: '2026-11-23' }],
    ['a message that names a time', ['coolingOff'], {}, { basis: 'asTheySay', ours: false }],
    ['a refusal', ['rejected'], {}, { basis: 'ourPause', ours: true, earliest: '2026-12-22' }],
    ['an expired card', ['documentExpired'], {}, { basis: 'afterRepair', ours: false }],
    ['a court', ['frozen'], { freezeNotice: 'judicial' }, { basis: 'askOfficial', ours: false }],
    ['a sale', ['promoNotice'], { promoPeriod: 'yes' }, { basis: 'afterPromo', ours: true }],
  ] as [string, SymptomId[], Facts, object][])('%s', (_, symptoms, given, retry) => {
    expect(of(symptoms, given).retry).toEqual(retry);
  });

  it('counts from the last application, over a leap day and a year, and not into the past', () => {
    const earliest = (lastApplied: string, today: string) =>
      of(['rejected'], {}, { lastApplied, today }).retry.earliest;
    expect(earliest('2028-02-10', '2028-02-11')).toBe('2028-03-11');
    expect(earliest('2026-12-15', '2026-12-16')).toBe('2027-01-14');
    expect(earliest('2026-01-01', '2026-11-22')).toBe('2026-11-22');
    expect(of(['rejected'], {}, { today: undefined }).retry).toEqual({ basis: 'ourPause', ours: true });
  });
});

describe('questions', () => {
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
