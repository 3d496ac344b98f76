import type { FactId } from '../../knowledge/define';
import type { PopupState } from './popupState';

/** The question asked before the one that is open. */
export function previousQuestion({ answers, reopened }: PopupState): FactId | undefined {
  const at = answers.findIndex(({ fact }) => fact === reopened);
  return answers[(at < 0 ? answers.length : at) - 1]?.fact ?? reopened;
}
