import { render } from 'preact';
import { type Dispatch, useEffect, useReducer, useState } from 'preact/hooks';
import { openOptions } from '../../platform/ownPages';
import type { Words } from '../../platform/words';
import { localDay } from '../../profile/day';
import { type FactsReading, readFacts } from '../../profile/factStore';
import type { Case } from '../../profile/schemas';
import type { Saved, StoreTrouble } from '../../profile/troubles';
import { sayDay } from '../../ui/parts/dates';
import { say, WordsProvider } from '../../ui/parts/words';
import { PopupNotes } from '../../ui/popup/notes';
import {
  emptyState,
  type Message,
  type PopupEvent,
  type PopupState,
  reducePopup,
} from '../../ui/popup/popupState';
import { PopupView } from '../../ui/popup/popupView';
import { sayTroubles } from '../sayTroubles';
import type { Engines } from './engines';
import { loadEngines, loadPopup, loadReaders, type PopupBasis } from './loadPopup';
import { caseToResume, resumedCase } from './popupCase';
import { popupEvents, type Toasted } from './popupEvents';
import { pageMessage, type Readers } from './readMessage';
import { pageWarnings, textWarnings } from './scamWarnings';
import { urgentGuide } from './urgentGuide';
import { useContacts } from './useContacts';
import { useDueCase } from './useDueCase';
import { usePopupCase } from './usePopupCase';
import { usePopupDiagnosis } from './usePopupDiagnosis';
import { type TabPage, usePopupPage } from './usePopupPage';
import { useSaid } from './useSaid';

export interface PopupStart {
  root: HTMLElement;
  /** The query of the address: `?tab=3`. */
  search: string;
  now: () => Date;
}

/** Opens the popup, in its window or filling a tab. */
export async function startPopup({ root, search, now }: PopupStart): Promise<void> {
  const basis = await loadPopup(search, now());
  const page = root.ownerDocument.documentElement;
  page.lang = basis.speech.lang;
  page.classList.toggle('in-tab', basis.inTab);
  render(<PopupApp basis={basis} now={now} page={root.ownerDocument} />, root);
}

interface PopupAppProps {
  basis: PopupBasis;
  now: () => Date;
  page: Document;
}

function PopupApp({ basis, now, page }: PopupAppProps) {
  const { speech, today, version, tab } = basis;
  const [state, dispatch] = useReducer(reducePopup, basis.initial);
  const [facts, setFacts] = useState<FactsReading>(basis.profile);
  const [troubles, setTroubles] = useState<readonly StoreTrouble[]>(basis.profile.troubles);
  const [toast, setToast] = useState<Toasted>();
  const [mayNotify, setMayNotify] = useState(basis.mayNotify);
  const tabPage = usePopupPage(basis, now);
  const warnings = state.message?.scam
    ? textWarnings(state.message)
    : pageWarnings(tabPage.observation?.warnings ?? []);
  const contacts = useContacts(state.message);
  const scamSeen = warnings.some(({ level }) => level === 'high');
  const [engines, withEngines] = useEngines(basis.engines);
  const found = usePopupDiagnosis(basis, engines, state, facts.facts, scamSeen);
  const noteSaved = (saved: Saved) => {
    if (!saved.saved) setTroubles((before) => withTrouble(before, saved.trouble));
  };
  const privateWindow = tab?.hidden ?? false;
  const kept = usePopupCase({
    state,
    diagnosis: found.diagnosis,
    begun: [...basis.profile.cases, basis.initial.kept, basis.earlier?.kept].flatMap((one) =>
      one ? [one.id] : [],
    ),
    tab: tab?.id,
    privateWindow,
    now,
    onSaved: noteSaved,
  });
  const said = useSaid(speech.t, found.diagnosis);
  const resumable = resumableState(basis, now());
  const due = useDueCase({
    basis,
    now,
    noteSaved,
    setToast,
    onResume: (kept) => withEngines(() => dispatch({ type: 'resume', state: stateOfCase(kept) })),
  });
  const refresh = async () => setFacts(await readFacts(today));
  const context = {
    basis,
    state,
    dispatch,
    now,
    page,
    noteSaved,
    refresh,
    setToast,
    setMayNotify,
    withEngines,
  };
  const mayKeepCase = basis.profile.settings.historyOn && !privateWindow;
  return (
    <WordsProvider speech={speech}>
      <PopupView
        state={state}
        today={today}
        version={version}
        screens={engines?.screens}
        page={tabPage.state}
        warnings={warnings}
        result={
          found.result && {
            ...found.result,
            mayNotify,
            others: otherMessages(tabPage, state, dispatch),
          }
        }
        answers={found.answers}
        summary={found.summary}
        urgentGuide={urgentGuide}
        contacts={contacts}
        {...due}
        resume={resumable && resumeWords(speech.t, resumable, today)}
        notes={
          troubles.length + facts.expired.length > 0 || privateWindow || tabPage.observation?.hidden ? (
            <PopupNotes
              troubles={sayTroubles(speech.t, troubles, today)}
              expired={facts.expired.length}
              privateWindow={privateWindow}
              hiddenByPage={tabPage.observation?.hidden ?? false}
              onSettings={() => void openOptions()}
            />
          ) : undefined
        }
        said={said}
        toast={toast}
        keeping={kept ? 'kept' : state.kept || !mayKeepCase ? 'cannot' : 'can'}
        {...popupEvents(context)}
        {...tabPage.actions}
        onPause={async (period) => {
          const undo = await tabPage.actions.pause(period);
          setToast({ text: say(speech.t, 'popup.page', pausedKey[period]), undo });
        }}
        onResumeCase={() => {
          if (resumable) void withEngines(() => dispatch({ type: 'resume', state: resumable.state }));
        }}
      />
    </WordsProvider>
  );
}

const pausedKey = { hour: 'pausedHour', today: 'pausedToday', always: 'pausedAlways' } as const;

const withTrouble = (before: readonly StoreTrouble[], trouble: StoreTrouble) => [
  ...before.filter(({ kind }) => kind !== trouble.kind),
  trouble,
];

function otherMessages({ observation }: TabPage, { message }: PopupState, dispatch: Dispatch<PopupEvent>) {
  if (message?.way !== 'page' || !observation) return [];
  return observation.hints
    .filter(
      ({ quote }, at, hints) => quote !== message.text && hints.findIndex((h) => h.quote === quote) === at,
    )
    .map((hint) => ({
      words: hint.quote,
      onPress: () => dispatch({ type: 'read', message: pageMessage(hint, observation) }),
    }));
}

/** The engines and the readers, fetched after the first paint when that could do without. */
function useEngines(first: Engines | undefined) {
  const [engines, setEngines] = useState(first);
  const use = async (act: (readers: Readers) => void) => {
    const [loaded, readers] = await Promise.all([loadEngines(), loadReaders()]);
    setEngines(loaded);
    act(readers);
  };
  useEffect(() => void use(() => undefined), []);
  return [engines, use] as const;
}

interface Resumable {
  state: PopupState & { message: Message };
  /** Its day; today for what was not kept. */
  day: string;
}

/** What the user may go on with: what they left beside another tab, or the latest open case. */
function resumableState({ earlier, profile, today }: PopupBasis, now: Date): Resumable | undefined {
  if (earlier?.message)
    return { state: { ...earlier, message: earlier.message, place: 'result' }, day: today };
  const kept = caseToResume(profile.cases, now);
  if (!kept) return undefined;
  return { state: stateOfCase(kept), day: localDay(new Date(kept.at)) };
}

function stateOfCase(kept: Case): Resumable['state'] {
  const { message, resumed } = resumedCase(kept);
  return { ...emptyState, ...resumed, message, place: 'result' };
}

function resumeWords(t: Words, { state: { message }, day }: Resumable, today: string): string {
  const said = sayDay(t, day, today);
  return message.text
    ? t('popup.start.resumeLine', message.text, said)
    : t(
        'popup.start.resumeNoText',
        message.symptoms.map(({ id }) => say(t, 'symptom', id, 'title')).join(''),
        said,
      );
}
