import { type CheckedRow, checkRow } from '../../engine/diagnose/checkRow';
import type { DiagnosisKnowledge } from '../../engine/diagnose/compileNet';
import { createDiagnoser } from '../../engine/diagnose/createDiagnoser';
import type { Diagnosis, DiagnosisInput } from '../../engine/diagnose/types';
import actions from '../../knowledge/actions';
import alternatives from '../../knowledge/alternatives';
import { causes } from '../../knowledge/causes';
import conflicts from '../../knowledge/conflicts';
import facts from '../../knowledge/facts';
import hardRules from '../../knowledge/hardRules';
import myths from '../../knowledge/myths';
import opening from '../../knowledge/opening';
import settings from '../../knowledge/settings';
import unlisted from '../../knowledge/unlisted';

export const diagnosisKnowledge: DiagnosisKnowledge = {
  causes,
  unlisted,
  facts,
  actions,
  hardRules,
  settings,
  conflicts,
  opening,
  myths,
  alternatives,
};

export const diagnoser = createDiagnoser(diagnosisKnowledge);

/**
 * What may lie behind a failed activation, what to ask and what to do next. A pure function of its input:
 * no clock, no storage, no words. Never throws; what could not be read is listed in `ignored`.
 */
export const diagnose = (input: DiagnosisInput): Diagnosis => diagnoser.diagnose(input);

/**
 * Checks a row of `npm run evaluate -- diagnose`: `{product?, text?, symptoms?: [id], facts: {id: value},
 * today?}`. Gives the input (and the text, still to be recognised) or an error that names the field.
 */
export const checkInput = (json: unknown): CheckedRow => checkRow(json, facts, diagnoser.symptomIds);
