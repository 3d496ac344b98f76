import { describe, expect, it } from 'vitest';
import { stateOf, today } from '../../../test/support/fixtures/popupFixtures';
import { t } from '../../../test/support/fixtures/speech';
import { say } from '../../ui/parts/words';
import { claimsOf } from './claimsOf';
import { messageParts } from './messageParts';
import { diagnosisInput, usedAnswers } from './popupDiagnosis';

const refused = stateOf('您的花呗开通申请经综合评估暂未通过，请过段时间再试。');
const ask = (state = refused) =>
  messageParts.diagnose(
    diagnosisInput(state, usedAnswers(state, {}), { count: 0, counted: false }, false, today),
  );

describe('claimsOf', () => {
  it('gives each claim words and a source', () => {
    const state = { ...refused, answers: [{ fact: 'realName', value: 'partial', kept: false }] as const };
    const claims = claimsOf(t, ask(state), messageParts.knowledge);
    expect(claims.length).toBeGreaterThan(0);
    for (const { text, source } of claims) {
      expect(text).not.toBe('');
      expect(say(t, 'source', source.ref, 'title')).not.toBe('');
    }
  });

  it('leaves nothing that is said about a bare refusal without one', () => {
    const diagnosis = ask();
    const said = claimsOf(t, diagnosis, messageParts.knowledge).map(({ text }) => text);
    expect(diagnosis.myths.length).toBeGreaterThan(0);
    for (const id of diagnosis.myths) expect(said).toContain(say(t, 'myth', id, 'truth'));
    for (const id of diagnosis.alternatives) expect(said).toContain(say(t, 'alternative', id, 'title'));
  });
});
