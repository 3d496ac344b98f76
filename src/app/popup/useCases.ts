import { useState } from 'preact/hooks';
import type { Case } from '../../profile/schemas';
import { type CaseKeeper, createCaseKeeper } from './createCaseKeeper';
import type { PopupBasis } from './loadPopup';

export interface Cases {
  /** The history as this popup found it, with what it changed since. */
  cases: readonly Case[];
  keeper: CaseKeeper;
}

/** The history, and the one way by which this popup changes it. */
export function useCases({ profile, initial, earlier }: PopupBasis): Cases {
  const [cases, setCases] = useState<readonly Case[]>(profile.cases);
  const [keeper] = useState(() => {
    const left = [initial.caseAtHand, earlier?.state.caseAtHand].filter((one) => one !== undefined);
    return createCaseKeeper({
      found: profile.cases,
      left,
      onWritten: setCases,
    });
  });
  return { cases, keeper };
}
