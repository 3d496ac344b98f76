/** Everything a message needs, screens included: the first paint without a message does not wait for it. */
import alternatives from '../../knowledge/alternatives';
import { causes } from '../../knowledge/causes';
import conflicts from '../../knowledge/conflicts';
import facts from '../../knowledge/facts';
import hardRules from '../../knowledge/hardRules';
import myths from '../../knowledge/myths';
import policies from '../../knowledge/policies';
import { AnswersScreen } from '../../ui/popup/answersScreen';
import { isOwnWords } from '../../ui/popup/isOwnWords';
import { ResultScreen } from '../../ui/popup/resultScreen';
import { SummaryScreen } from '../../ui/popup/summaryScreen';
import { diagnose } from '../engines/diagnose';
import { claimsOf } from './claimsOf';
import { onTheDay } from './onTheDay';
import { sameCase } from './sameCase';

export const messageParts = {
  screens: { ResultScreen, AnswersScreen, SummaryScreen },
  diagnose,
  claimsOf,
  isOwnWords,
  onTheDay,
  sameCase,
  knowledge: { alternatives, causes, conflicts, facts, hardRules, myths, policies },
};
export type MessageParts = typeof messageParts;
