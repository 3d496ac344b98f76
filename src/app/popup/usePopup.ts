import { useReducer, useRef, useState } from 'preact/hooks';
import { localDay } from '../../day';
import type { ProductId } from '../../knowledge/define';
import type { Observation } from '../../platform/observation';
import { type FactsReading, readFacts } from '../../profile/factStore';
import type { Case } from '../../profile/schemas';
import type { Saved, StoreTrouble } from '../../profile/troubles';
import { type Message, type PopupState, reducePopup } from '../../ui/popup/popupState';
import { type PopupBasis, withScam } from './loadPopup';
import type { TextReaders } from './readMessage';
import { alarmOf, pageWarnings, textWarnings } from './scamWarnings';
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
  const { t } = basis.speech;
  // Asked for each time: a popup that fills a tab stays open for days.
  const today = () => localDay(outside.now());
  const history = useCases(basis);
  const remembered = useRemembered(basis, history.cases, today);
  const { state } = remembered;
  const stores = useStores(basis, today);
  const toasts = useToast(t, state.message, stores.noteSaved);
  const shared = { basis, ...outside, today, ...remembered, ...stores, ...toasts, ...history };
  const [mayNotify, setMayNotify] = useState(basis.mayNotify);
  const tabPage = usePopupPage(shared);
  const contacts = useContacts(state.message);
  const warned = warningsOf(state.message, tabPage.observation);
  const scamSeen = warned.warnings.some(({ level }) => level === 'high');
  const found = usePopupDiagnosis({ ...shared, today: today(), kept: stores.facts.facts, scamSeen });
  const keeping = usePopupCase({ ...shared, diagnosis: found.diagnosis });
  const said = useSaid(t, state, found);
  const due = useDueCase({ ...shared, mayNotify });
  return {
    ...shared,
    mayNotify,
    setMayNotify,
    tabPage,
    contacts,
    ...warned,
    found,
    ...keeping,
    said,
    due,
  };
}

/** What is remembered, and the ways to change it; those that bring another message wait for what it needs. */
function useRemembered(
  { initial, messageParts: first, tab }: PopupBasis,
  cases: readonly Case[],
  today: () => string,
) {
  const [state, dispatch] = useReducer(reducePopup, initial);
  const latest = useRef(state);
  latest.current = state;
  const [messageParts, withReaders] = useMessageParts(first);
  return {
    state,
    /** The state by now, for what was offered earlier. */
    current: () => latest.current,
    dispatch,
    messageParts,
    /** Shows what follows from a message. */
    read: (message: (readers: TextReaders) => Message, product?: ProductId): void =>
      void withReaders((readers, { sameCase }) => {
        const met = { message: message(readers), product };
        dispatch({ type: 'read', ...met, resumed: sameCase(tab?.isPrivate ? [] : cases, met, today()) });
      }),
    /** Goes on where a case, or what was left, had come to. */
    resume: (left: PopupState): void =>
      void withReaders((readers) => dispatch({ type: 'resume', state: withScam(left, readers) })),
  };
}

/** What is warned of: in a text the user brought, and beside it on the page, of which nothing follows for the text. */
function warningsOf(message: Message | undefined, observation: Observation | undefined) {
  const ofPage = pageWarnings(observation?.warnings ?? []);
  const [warnings, onPage] = message?.scam ? [textWarnings(message), ofPage] : [ofPage, []];
  return { warnings, onPage, alarm: alarmOf(warnings, message?.scam) };
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
