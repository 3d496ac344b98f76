/** Everything the popup needs for a message, in one module: the first paint without a message does not wait for it. */
import { causes } from '../knowledge/causes';
import conflicts from '../knowledge/conflicts';
import facts from '../knowledge/facts';
import hardRules from '../knowledge/hardRules';
import policies from '../knowledge/policies';
import { diagnose } from './diagnose';
import { readScam } from './readScam';
import { otherProduct, recognise, suggest } from './recognise';

export const engines = {
  diagnose,
  recognise,
  suggest,
  otherProduct,
  readScam,
  knowledge: { causes, conflicts, facts, hardRules, policies },
};
export type Engines = typeof engines;
