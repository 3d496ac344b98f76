import { type ComponentChildren, render } from 'preact';
import { openOptions } from '../../platform/ownPages';
import { WordsProvider } from '../../ui/parts/words';
import type { FoundMessage } from '../../ui/popup/foundMessages';
import { PopupNotes } from '../../ui/popup/popupNotes';
import { type PopupEvents, type PopupProps, PopupView } from '../../ui/popup/popupView';
import type { RetryLineProps } from '../../ui/popup/retryLine';
import { openOrSay } from '../openOrSay';
import { sayTroubles } from '../sayTroubles';
import { distinctBy } from './distinctBy';
import { loadPopup, type PopupBasis } from './loadPopup';
import { creditFactsIn, popupEvents } from './popupEvents';
import { pageMessage } from './readMessage';
import { resumableState, resumeWords } from './resumable';
import { urgentGuide } from './urgentGuide';
import { type Outside, type PopupModel, usePopup } from './usePopup';
import { useSpeech } from './useSpeech';

export interface PopupStart {
  root: HTMLElement;
  /** The query of the address: `?tab=3`. */
  search: string;
  now: () => Date;
  /** A random id, for a case or a calendar entry. */
  newId: () => string;
}

/**
 * Milliseconds until the window surely has its size. It takes that from the column, which must not give way before,
 * and does so where zoom or a sheet leaves less.
 */
const SETTLED = 1000;

/** Opens the popup, in its window or filling a tab. */
export const startPopup = (start: PopupStart): Promise<void> => openOrSay(start.root, () => openPopup(start));

async function openPopup({ root, search, now, newId }: PopupStart): Promise<void> {
  const basis = await loadPopup(search, now());
  const page = root.ownerDocument.documentElement;
  page.lang = basis.speech.lang;
  page.classList.toggle('in-tab', basis.inTab);
  render(<PopupApp basis={basis} outside={{ now, newId, page: root.ownerDocument }} />, root);
  setTimeout(() => page.classList.toggle('narrow', page.scrollWidth > page.clientWidth), SETTLED);
}

function PopupApp({ basis, outside }: { basis: PopupBasis; outside: Outside }) {
  const model = usePopup(basis, outside);
  return (
    <WordsProvider speech={useSpeech(basis.speech)}>
      <PopupView {...propsOf(model)} {...eventsOf(model)} />
    </WordsProvider>
  );
}

/** All that is shown. */
function propsOf(model: PopupModel): PopupProps {
  const { basis, state, found, mayNotify, due } = model;
  const { speech, version } = basis;
  const today = model.today();
  const resumable = resumableState(basis, model.cases, model.now());
  return {
    state,
    today,
    version,
    screens: model.messageParts?.screens,
    page: model.tabPage.state,
    warnings: model.warnings,
    onPage: model.onPage,
    alarm: model.alarm,
    contacts: model.contacts,
    pageMessages: pageMessages(model),
    mayPause: !basis.tab?.isPrivate,
    result: found.result && {
      ...found.result,
      mayNotify,
      cannotRemind: cannotRemind(model),
      storedCredit: creditFactsIn(model.facts).length,
    },
    answers: found.answers,
    summary: found.summary,
    urgentGuide,
    due: due.due,
    resume: resumable && resumeWords(speech.t, resumable, today),
    notes: notesOf(model),
    said: model.said,
    toast: model.toast,
    keeping: keepingOf(model),
  };
}

/** All that can be done. */
function eventsOf(model: PopupModel): PopupEvents {
  const { basis, tabPage, due } = model;
  return {
    ...popupEvents(model),
    ...tabPage.actions,
    onDue: due.onDue,
    onResumeCase: () => {
      const resumable = resumableState(basis, model.cases, model.now());
      if (resumable) model.resume(resumable.state);
    },
  };
}

/** Why a reminder could not be kept; absent where it can. */
function cannotRemind({ basis, state }: PopupModel): RetryLineProps['cannot'] {
  const { historyOn, remindersOn, sessionOnly } = basis.profile.settings;
  if (basis.tab?.isPrivate) return 'private';
  if (!historyOn && !state.caseAtHand?.written) return 'noHistory';
  if (!remindersOn) return 'noReminders';
  return sessionOnly ? 'session' : undefined;
}

function keepingOf({ basis, state, isKept }: PopupModel): PopupProps['keeping'] {
  if (basis.tab?.isPrivate) return 'cannot';
  if (isKept) return 'kept';
  return state.caseAtHand?.written || !basis.profile.settings.historyOn ? 'cannot' : 'can';
}

/** What else there is to know: of the stores, of the window, of the page. */
function notesOf({ basis, today, troubles, facts, tabPage }: PopupModel): ComponentChildren {
  const privateWindow = basis.tab?.isPrivate ?? false;
  const hiddenByPage = tabPage.observation?.hidden ?? false;
  const expired = Object.keys(facts.expired).length;
  if (troubles.length + expired === 0 && !privateWindow && !hiddenByPage) return undefined;
  return (
    <PopupNotes
      troubles={sayTroubles(basis.speech.t, troubles, today())}
      expired={expired}
      privateWindow={privateWindow}
      hiddenByPage={hiddenByPage}
      onSettings={() => void openOptions()}
    />
  );
}

/** The messages of the page in the tab, each to be opened. */
function pageMessages({ tabPage: { observation }, read }: PopupModel): FoundMessage[] {
  if (!observation) return [];
  return distinctBy(observation.hints, ({ quote }) => quote).map((hint) => ({
    words: hint.quote,
    onPress: () => read(() => pageMessage(hint, observation)),
  }));
}
