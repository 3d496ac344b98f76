import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import sites from '../../knowledge/sites';
import { askPage } from '../../platform/askPage';
import { matchPatternsOf } from '../../platform/matchPatternsOf';
import type { Observation } from '../../platform/observation';
import { askFor } from '../../platform/permissions';
import type { PageActions, PageState } from '../../ui/popup/pageSection';
import type { Message, PopupState } from '../../ui/popup/popupState';
import { hostOf } from '../sites/hostOf';
import { readTabOnce } from '../sites/readTabOnce';
import type { PopupBasis } from './loadPopup';
import { pageMessage } from './readMessage';
import { groupOf, nothingFoundOn, pageStateOf } from './tabPage';
import { useObservation } from './useObservation';
import { usePause } from './usePause';
import type { Settle } from './useToast';

interface TabPage {
  state: PageState;
  observation?: Observation;
  actions: PageActions;
}

interface PageContext {
  basis: PopupBasis;
  state: PopupState;
  now: () => Date;
  settle: Settle;
  /** Shows what follows from a message. */
  read: (message: () => Message) => void;
}

/** The page in the tab: what it shows now, and what the user may do about it. What a check finds is shown at once. */
export function usePopupPage(context: PageContext): TabPage {
  const { basis, now, read } = context;
  const { message, place, typed } = context.state;
  const { tab, granted, initial } = basis;
  const atWork = initial.message || initial.typed;
  const [passing, setPassing] = useState<PageState>();
  const [observation, awaitFindings] = useObservation(
    basis,
    (found) => {
      const [hint] = found.hints;
      if (hint) read(() => pageMessage(hint, found));
    },
    () => setPassing(undefined),
  );
  // Who went on meanwhile waits no longer. At once: an effect after painting would undo a check pressed just then.
  useLayoutEffect(() => awaitFindings(false), [message, place, typed]);
  const host = observation?.host ?? hostOf(tab?.address);
  const { paused, ...pausing } = usePause(context, host);
  const known = pageStateOf(tab, observation, sites.groups, granted);
  /** @param failed what to say where the page cannot be read */
  const check = async (failed?: PageState) => {
    if (!tab) return;
    setPassing('checking');
    awaitFindings(true);
    const found = await readTabOnce(tab.id, now());
    if (!found) awaitFindings(false);
    setPassing(found === null ? failed : found === 0 ? nothingFoundOn(host ?? '', granted) : undefined);
  };
  /** A page that was open before we were has no script of ours; one that has one may have nothing to tell. */
  const ask = async () => {
    if (!tab || known !== 'silent' || paused) return;
    setPassing('checking');
    awaitFindings(!atWork);
    const answer = await askPage(tab.id);
    // It tells what it has to say by itself.
    if (answer === 'something') return;
    awaitFindings(false);
    if (!answer && tab.address && !atWork) await check();
    else setPassing(answer && 'clean');
  };
  useEffect(() => void ask(), []);
  const grant = async () => {
    const group = host && groupOf(host, sites.groups);
    const domains = Object.entries(sites.groups).find(([id]) => id === group)?.[1].domains ?? [];
    if (await askFor({ origins: matchPatternsOf(domains) })) await check('cannot');
  };
  return {
    state: paused ? 'paused' : (passing ?? known),
    observation,
    actions: {
      onCheck: () => void check('cannot'),
      onGrant: () => void grant(),
      ...pausing,
    },
  };
}
