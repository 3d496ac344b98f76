import type { Dispatch } from 'preact/hooks';
import { notificationsGrant } from '../../platform/notifications';
import { downloadText, openOptions, openSummary } from '../../platform/ownPages';
import { askFor } from '../../platform/permissions';
import { localDay } from '../../profile/day';
import { clearFact, saveFact } from '../../profile/factStore';
import type { Saved } from '../../profile/troubles';
import type { Toasted } from '../../ui/parts/toast';
import { say } from '../../ui/parts/words';
import type { PopupEvent, PopupState } from '../../ui/popup/popupState';
import type { PopupEvents } from '../../ui/popup/popupView';
import { calendarFile } from '../calendarFile';
import type { PopupBasis } from './loadPopup';
import { pickedMessage, type Readers, readMessage } from './readMessage';

/** What the events act on. */
export interface EventContext {
  basis: PopupBasis;
  now: () => Date;
  page: Document;
  state: PopupState;
  dispatch: Dispatch<PopupEvent>;
  noteSaved: (saved: Saved) => void;
  refresh: () => Promise<void>;
  setToast: (toast: Toasted | undefined) => void;
  setMayNotify: (may: boolean) => void;
  /** Runs with the readers once they, the diagnosis and its screens are loaded, by now or soon. */
  withReaders: (use: (readers: Readers) => void) => Promise<void>;
}

type OwnEvents = Omit<PopupEvents, 'onDue' | 'onResumeCase' | 'onPause' | 'onCheck' | 'onGrant' | 'onResume'>;

export function popupEvents(context: EventContext): OwnEvents {
  const { basis, state, dispatch, page } = context;
  return {
    ...factEvents(context),
    ...stepEvents(context),
    onRead: (text) =>
      void context.withReaders((readers) =>
        dispatch({ type: 'read', message: readMessage(text, 'pasted', readers) }),
      ),
    onPick: (symptom, words, product) =>
      void context.withReaders(() =>
        dispatch({ type: 'read', message: pickedMessage(symptom, words), product }),
      ),
    onGo: (place) => dispatch({ type: 'go', place }),
    onRestart: () => dispatch({ type: 'restart' }),
    onUrgent: () => dispatch({ type: 'go', place: 'urgent' }),
    onGive: (thing, given) => dispatch({ type: 'give', thing, given }),
    onUrgentStep: (step, done) => dispatch({ type: 'urgentStep', step, done }),
    onSettings: () => void openOptions(),
    onPrint: () => {
      if (basis.inTab) page.defaultView?.print();
      else void openSummary(basis.tab?.id);
    },
    onCloseToast: () => context.setToast(undefined),
    onBack: () => dispatch({ type: 'back' }),
    onChange: (fact) => dispatch({ type: 'reopen', fact }),
    copy: (text) =>
      page.defaultView?.navigator.clipboard.writeText(text) ?? Promise.reject(new Error('no window')),
    onPass: (action) => {
      dispatch({ type: 'pass', action });
      context.setToast({ text: basis.speech.t('popup.today.skipped') });
    },
    onKeep: () => keep(context, state),
  };
}

/** Answers: used at once, kept only where the user said so. */
function factEvents({
  now,
  dispatch,
  noteSaved,
  refresh,
}: EventContext): Pick<OwnEvents, 'onAnswer' | 'onForget'> {
  return {
    onAnswer: (fact, value, keep) => {
      dispatch({ type: 'answer', fact, value, kept: keep });
      if (keep) void saveFact(fact, value, localDay(now())).then(noteSaved).then(refresh);
    },
    onForget: (fact) => {
      dispatch({ type: 'forget', fact });
      void clearFact(fact).then(noteSaved).then(refresh);
    },
  };
}

type StepEvents = Pick<OwnEvents, 'onTick' | 'onUntick' | 'onRemind' | 'onCalendar'>;

/** Steps and days: doing one keeps the case, so that it is still there next time. */
function stepEvents(context: EventContext): StepEvents {
  const { basis, state, dispatch, now, page, setToast, setMayNotify } = context;
  const { t } = basis.speech;
  return {
    onTick: (action) => {
      dispatch({ type: 'tick', action, day: localDay(now()) });
      keep(context, state);
      setToast({
        text: t('popup.plan.did', say(t, 'action', action, 'title')),
        undo: () => {
          dispatch({ type: 'untick', action });
          setToast(undefined);
        },
      });
    },
    onUntick: (action) => dispatch({ type: 'untick', action }),
    onRemind: (on, day) => {
      // Asked for first: browsers allow it only straight from the click.
      if (on) void askFor(notificationsGrant).then(setMayNotify);
      dispatch({ type: 'remind', on, day });
      keep(context, state);
    },
    onCalendar: (day) =>
      downloadText(
        page,
        'bei-mingbai.ics',
        'text/calendar',
        calendarFile({
          id: crypto.randomUUID(),
          day,
          title: t('reminder.calendar.title'),
          note: t('reminder.calendar.note'),
          made: now(),
        }),
      ),
  };
}

/** Begins to keep the case in the history, where that is on. */
function keep({ basis, dispatch, now }: EventContext, state: PopupState): void {
  if (state.kept || !basis.profile.settings.historyOn || basis.tab?.hidden) return;
  dispatch({ type: 'keep', id: crypto.randomUUID(), at: now().toISOString() });
}
