import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/app/engines/diagnose';
import type { DiagnosisInput } from '../../src/engine/diagnose/types';
import type { FactId } from '../../src/knowledge/define';
import { sayDiagnosis } from '../support/sayDiagnosis';
import { type Scenario, scenarios } from './scenarios';

const inputOf = ({ symptoms, facts, scamSeen }: Scenario): DiagnosisInput => ({
  symptoms: symptoms.map((id) => ({ id, told: 'verbatim' })),
  facts,
  scamSeen,
  today: '2026-11-22',
});

describe.each(scenarios)('$id $who', (scenario) => {
  const diagnosis = diagnose(inputOf(scenario));
  const printed = sayDiagnosis(diagnosis);
  const named = diagnosis.causes
    .filter(({ id, standing }) => id !== 'scoreBelowThreshold' && standing !== 'excluded')
    .map(({ id }) => id);

  it('names what has to come first, and nothing else before it', () => {
    const { first } = scenario;
    if (first.length === 0) expect(diagnosis).toMatchObject({ status: 'insufficient', causes: [] });
    else expect(named.slice(0, first.length).sort()).toEqual([...first].sort());
  });

  it('says what has to be said', () => {
    for (const words of scenario.says) expect(printed).toContain(words);
  });

  it('says nothing that must not be said', () => {
    for (const words of scenario.never) expect(printed).not.toContain(words);
    expect(printed).not.toMatch(/\d\s*[%％]|百分之|(?<!不)一定能|包过|大概率/);
  });

  it('gives every cause that stands a reason, and something to do', () => {
    for (const { standing, for: reasons, against } of diagnosis.causes) {
      expect(standing === 'excluded' ? against.length : reasons.length).toBeGreaterThan(0);
      expect(reasons.length).toBeLessThanOrEqual(3);
      expect(against.length).toBeLessThanOrEqual(2);
    }
    expect(diagnosis.plan.length).toBeGreaterThan(0);
  });

  it('is the same whatever order it was told in', () => {
    const input = inputOf(scenario);
    const turned = Object.fromEntries(Object.entries(input.facts).reverse());
    expect(diagnose({ ...input, symptoms: [...input.symptoms].reverse(), facts: turned })).toEqual(diagnosis);
  });
});

describe('what a scenario goes on to', () => {
  const byId = (id: string) => inputOf(scenarios.find((scenario) => scenario.id === id) as Scenario);

  it('S4 asks within one sitting whether the limit is used up', () => {
    const asked: FactId[] = [];
    for (let left = 6; left > 0; left--) {
      const { question } = diagnose({ ...byId('S4'), product: 'huabei', asked });
      if (!question) break;
      asked.push(question.fact);
    }
    expect(asked).toContain('limitLeft');
  });

  it('S5 stops at the age: no question, one step that changes nothing, no other way', () => {
    const { question, plan, alternatives, retry } = diagnose(byId('S5'));
    expect(question).toBeNull();
    expect(plan).toEqual([{ action: 'waitUntilAdult', causes: ['underAge'], group: 'cannotChange' }]);
    expect(alternatives).toEqual([]);
    expect(retry).toEqual({ basis: 'underAge', ours: false });
  });

  it('S6 asks three questions and offers the checklist for anybody', () => {
    const { question, questionsLeft, plan, messageFirst, warnings } = diagnose(byId('S6'));
    expect(question).toEqual({ fact: 'where' });
    expect([questionsLeft, messageFirst, warnings]).toEqual([3, true, ['H8']]);
    expect(plan.map(({ action }) => action)).toContain('completeRealName');
  });

  it('S8 does not send to a credit report, and says it works elsewhere at once', () => {
    const { plan, retry } = diagnose(byId('S8'));
    expect(plan[0]?.action).toBe('payAnotherWay');
    expect(plan.map(({ action }) => action)).not.toContain('checkCreditReport');
    expect(retry).toEqual({ basis: 'otherShop', ours: false });
  });

  it('S9 puts the phone calls first and takes away all that means applying', () => {
    const { plan, warnings, question } = diagnose(byId('S9'));
    expect(plan.map(({ action }) => action)).toEqual(['callForHelp', 'secureAccount']);
    expect([warnings, question]).toEqual([['H3', 'H2'], null]);
  });

  it('S15 names the day of our pause, and that it is ours', () => {
    expect(diagnose(byId('S15')).retry).toEqual({ earliest: '2026-12-22', basis: 'ourPause', ours: true });
    expect(diagnose({ ...byId('S15'), lastApplied: '2026-11-10' }).retry.earliest).toBe('2026-12-10');
  });
});
