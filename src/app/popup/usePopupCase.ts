import { type Dispatch, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Diagnosis } from '../../engine/diagnose/types';
import { knownTab } from '../../platform/ownPages';
import { draftTab, forgetDraftBeside } from '../../platform/popupDraft';
import type { Case } from '../../profile/schemas';
import type { Saved } from '../../profile/troubles';
import type { PopupEvent, PopupState } from '../../ui/popup/popupState';
import { armReminder, armReminders } from '../reminders/remind';
import type { CaseKeeper } from './createCaseKeeper';
import type { PopupBasis } from './loadPopup';
import { caseOf, progressOf } from './popupCase';
import { keepDraft, keepUrgent, type PopupDraft } from './popupDraft';

interface Keeping {
  basis: PopupBasis;
  state: PopupState;
  dispatch: Dispatch<PopupEvent>;
  diagnosis: Diagnosis | undefined;
  keeper: CaseKeeper;
  now: () => Date;
  noteSaved: (saved: Saved) => void;
}

/**
 * Keeps the case in step with what the user does, once they have chosen to keep it; and the draft always.
 * @returns whether the case as it stands is kept for sure, and how to try again where the store did not take it
 */
export function usePopupCase({ basis, state, dispatch, diagnosis, keeper, now, noteSaved }: Keeping) {
  const { caseAtHand, message, done, retryOn, remind, given, urgentDone } = state;
  const [acknowledged, setAcknowledged] = useState<Case>();
  const [attempt, setAttempt] = useState(0);
  const wanted = useMemo(
    () =>
      caseAtHand && message && diagnosis ? caseOf({ ...state, message }, diagnosis, caseAtHand) : undefined,
    [caseAtHand?.id, message, done, retryOn, remind, diagnosis],
  );
  useEffect(() => {
    if (!wanted) return;
    // First, for the popup may close while the case is being written.
    if (wanted.remind && wanted.retryOn) void armReminder(wanted.id, wanted.retryOn, now());
    void keeper.keep(wanted).then((saved) => {
      noteSaved(saved);
      if (!saved.saved) return;
      setAcknowledged(wanted);
      dispatch({ type: 'written', id: wanted.id, progress: progressOf(wanted) });
      void armReminders(now());
    });
  }, [wanted, attempt]);
  const untouched = useRef(state);
  // Before it is painted: whoever sees it done may close the popup at once.
  useLayoutEffect(() => {
    // Looking alone changes nothing.
    if (state === untouched.current || basis.tab?.isPrivate) return;
    // A popup may close at any moment; a draft that was not kept is no loss to speak of.
    void keepDraftHere(basis, { at: now().getTime(), state }).catch(() => undefined);
  }, [state]);
  useLayoutEffect(() => {
    const { initial, tab } = basis;
    if ((given === initial.given && urgentDone === initial.urgentDone) || tab?.isPrivate) return;
    void keepUrgent(state).catch(() => undefined);
  }, [given, urgentDone]);
  return {
    isKept: wanted !== undefined && acknowledged === wanted,
    writeAgain: () => setAttempt(attempt + 1),
  };
}

/** Keeps the draft; once the tab it stood beside is closed, in its own. */
async function keepDraftHere(
  { inTab, tab, draftTab: beside }: PopupBasis,
  draft: Omit<PopupDraft, 'tab'>,
): Promise<void> {
  // First, for the popup may close meanwhile.
  await keepDraft({ ...draft, tab: beside });
  if (!inTab || !tab || (await knownTab(tab.id))) return;
  await forgetDraftBeside(beside);
  await keepDraft({ ...draft, tab: await draftTab(undefined) });
}
