import { useReducer, useRef, useState } from 'preact/hooks';
import type { Observation } from '../../platform/observation';
import { localDay } from '../../profile/day';
import { type FactsReading, readFacts } from '../../profile/factStore';
import type { Saved, StoreTrouble } from '../../profile/troubles';
import { type Message, reducePopup } from '../../ui/popup/popupState';
import { type PopupBasis, withScam } from './loadPopup';
import { pageMessage } from './readMessage';
import { stateOfCase } from './resumable';
import { pageWarnings, textWarnings } from './scamWarnings';
import { useCases } from './useCases';
import { useContacts } from './useContacts';
import { useDueCase } from './useDueCase';
import { useMessageParts } from './useMessageParts';
import { usePopupCase } from './usePopupCase';
import { usePopupDiagnosis } from './usePopupDiagnosis';
import { usePopupPage } from './usePopupPage';
import { useSaid } from './useSaid';
import { useToast } from './useToast';

/** What comes from the world outside the stores. */
export interface Outside {
  now: () => Date;
  newId: () => string;
  page: Document;
}

export type PopupModel = ReturnType<typeof usePopup>;

/** The popup while it is open: what is remembered, what follows from it, and what changes it. */
export function usePopup(basis: PopupBasis, outside: Outside) {
  const { now } = outside;
  // Asked for each time: a popup that fills a tab stays open for days.
  const today = () => localDay(now());
  const [state, dispatch] = useReducer(reducePopup, basis.initial);
  const latest = useRef(state);
  latest.current = state;
  const [mayNotify, setMayNotify] = useState(basis.mayNotify);
  const [messageParts, withReaders] = useMessageParts(basis.messageParts);
  const stores = useStores(basis, today);
  const { noteSaved } = stores;
  const toasts = useToast(basis.speech.t, state.message, noteSaved);
  const { settle } = toasts;
  const history = useCases(basis);
  const tabPage = usePopupPage(basis, state, now, settle, (observation) => {
    const [hint] = observation.hints;
    if (hint) void withReaders(() => dispatch({ type: 'read', message: pageMessage(hint, observation) }));
  });
  const contacts = useContacts(state.message);
  const { warnings, onPage } = warningsOf(state.message, tabPage.observation);
  const scamSeen = warnings.some(({ level }) => level === 'high');
  const found = usePopupDiagnosis({
    basis,
    today: today(),
    messageParts,
    state,
    kept: stores.facts.facts,
    cases: history.cases,
    scamSeen,
  });
  const { diagnosis } = found;
  const keeping = usePopupCase({
    basis,
    state,
    dispatch,
    diagnosis,
    keeper: history.keeper,
    now,
    onSaved: noteSaved,
  });
  const said = useSaid(basis.speech.t, state, found);
  const due = useDueCase({
    ...history,
    basis,
    now,
    today,
    dispatch,
    settle,
    onResume: (kept) =>
      void withReaders((readers) =>
        dispatch({ type: 'resume', state: withScam(stateOfCase(kept), readers) }),
      ),
  });
  const remembered = {
    state,
    current: () => latest.current,
    dispatch,
    mayNotify,
    setMayNotify,
    messageParts,
    withReaders,
  };
  return {
    basis,
    ...outside,
    today,
    ...remembered,
    ...stores,
    ...toasts,
    ...history,
    tabPage,
    contacts,
    warnings,
    onPage,
    found,
    ...keeping,
    said,
    due,
  };
}

/** What is warned of: in a text the user brought, and beside it on the page, of which nothing follows for the text. */
function warningsOf(message: Message | undefined, observation: Observation | undefined) {
  const ofPage = pageWarnings(observation?.warnings ?? []);
  return message?.scam
    ? { warnings: textWarnings(message), onPage: ofPage }
    : { warnings: ofPage, onPage: [] };
}

/** What the stores said, and whether they took what was given to them. */
function useStores({ profile }: PopupBasis, today: () => string) {
  const [facts, setFacts] = useState<FactsReading>(profile);
  const [troubles, setTroubles] = useState<readonly StoreTrouble[]>(profile.troubles);
  const noteSaved = (saved: Saved) => {
    if (!saved.saved) setTroubles((before) => withTrouble(before, saved.trouble));
  };
  const refresh = async () => setFacts(await readFacts(today()));
  return { facts, troubles, noteSaved, refresh };
}

const withTrouble = (before: readonly StoreTrouble[], trouble: StoreTrouble) => [
  ...before.filter(({ kind }) => kind !== trouble.kind),
  trouble,
];
