import * as fc from 'fast-check';
import { diagnose, diagnoser } from '../../src/app/engines/diagnose';
import type { Diagnosis, DiagnosisInput, Facts } from '../../src/engine/diagnose/types';
import type { SymptomId } from '../../src/knowledge/define';
import facts from '../../src/knowledge/facts';

export const input = (
  symptoms: SymptomId[],
  given: Facts,
  more: Partial<DiagnosisInput> = {},
): DiagnosisInput => ({
  symptoms: symptoms.map((id) => ({ id, told: 'verbatim' })),
  facts: given,
  today: '2026-11-22',
  ...more,
});
export const of = (symptoms: SymptomId[], given: Facts, more?: Partial<DiagnosisInput>) =>
  diagnose(input(symptoms, given, more));
export const actions = ({ plan }: Diagnosis) => plan.map(({ action }) => action);
export const applying = ['waitAndRetry', 'applyAfresh', 'comeTomorrow', 'findEntry'];

/** Any facts at all, each with an allowed value. */
export const someFacts: fc.Arbitrary<Facts> = fc
  .tuple(...facts.map(({ values }) => fc.option(fc.constantFrom(...values), { nil: undefined })))
  .map((values) =>
    Object.fromEntries(facts.flatMap(({ id }, i) => (values[i] === undefined ? [] : [[id, values[i]]]))),
  );
export const someSymptoms = fc.subarray([...diagnoser.symptomIds] as SymptomId[], { maxLength: 3 });
export const options = { seed: 20261122, numRuns: 300 };
