import type { ActionId } from '../../knowledge/define';
import type { PopupState } from './popupState';

/** What was passed over on a day: on another, everything can be done again. */
export const passedOn = (state: PopupState, day: string): readonly ActionId[] =>
  state.passedOn === day ? state.passed : [];
