import type { Dispatch } from 'preact/hooks';
import type { ActionId, FactId, ProductId } from '../../knowledge/define';
import { notificationsGrant } from '../../platform/notifications';
import { openOptions, openSummary } from '../../platform/ownPages';
import { askFor } from '../../platform/permissions';
import {
  clearFacts,
  type FactsReading,
  factIds,
  putBackFacts,
  type StoredFacts,
  saveFact,
} from '../../profile/factStore';
import { clearedBy, isCreditFact } from '../../profile/sensitivity';
import type { Saved } from '../../profile/troubles';
import type { Toasted } from '../../ui/parts/toast';
import { say } from '../../ui/parts/words';
import type { CaseAtHand, Message, PopupEvent, PopupState } from '../../ui/popup/popupState';
import type { PopupEvents } from '../../ui/popup/popupView';
import { downloadReminder } from '../reminders/downloadReminder';
import type { CaseKeeper } from './createCaseKeeper';
import type { PopupBasis } from './loadPopup';
import { pickedMessage, readMessage, type TextReaders } from './readMessage';
import type { Settle } from './useToast';

/** What the events act on. */
export interface EventContext {
  basis: PopupBasis;
  now: () => Date;
  today: () => string;
  newId: () => string;
  page: Document;
  state: PopupState;
  /** The state by now, for what was offered earlier. */
  current: () => PopupState;
  keeper: CaseKeeper;
  facts: FactsReading;
  dispatch: Dispatch<PopupEvent>;
  refresh: () => Promise<void>;
  setToast: (toast: Toasted | undefined) => void;
  settle: Settle;
  setMayNotify: (may: boolean) => void;
  /** Writes the case at hand down, also where the store did not take it before. */
  writeAgain: () => void;
  /** Shows what follows from a message, once the readers, the diagnosis and its screens are loaded. */
  read: (message: (readers: TextReaders) => Message, product?: ProductId) => void;
}

type OwnEvents = Omit<PopupEvents, 'onDue' | 'onResumeCase' | 'onPause' | 'onCheck' | 'onGrant' | 'onResume'>;

export function popupEvents(context: EventContext): OwnEvents {
  const { basis, state, dispatch, page } = context;
  return {
    ...factEvents(context),
    ...stepEvents(context),
    onType: (text) => dispatch({ type: 'type', text }),
    onRead: (text) => context.read((readers) => readMessage(text, 'pasted', readers)),
    onPick: (symptom, words, product) =>
      context.read(
        () => pickedMessage(symptom, words, say(basis.speech.t, 'symptom', symptom, 'said')),
        product,
      ),
    onGo: (place) => dispatch({ type: 'go', place }),
    onRestart: () => dispatch({ type: 'restart' }),
    onUrgent: () => dispatch({ type: 'go', place: 'urgent' }),
    onGive: (thing, given) => dispatch({ type: 'give', thing, given }),
    onUrgentStep: (step, done) => dispatch({ type: 'urgentStep', step, done }),
    onSettings: () => void openOptions(),
    onSummarise: (parts) => dispatch({ type: 'summarise', parts }),
    onPrint: printing(context),
    onCloseToast: () => context.setToast(undefined),
    onBack: () => dispatch({ type: 'back' }),
    onChoose: (fact, value) => dispatch({ type: 'choose', fact, value }),
    onChange: (fact) => dispatch({ type: 'reopen', fact }),
    copy: (text) =>
      page.defaultView?.navigator.clipboard.writeText(text) ?? Promise.reject(new Error('no window')),
    onPass: (action) => {
      dispatch({ type: 'pass', action, day: context.today() });
      context.setToast({ text: basis.speech.t('popup.today.skipped') });
    },
    onKeep: () => {
      keep(context, state);
      context.writeAgain();
    },
  };
}

/** A popup cannot print: a tab does, from the draft; of a private window there is none. */
function printing({ basis, page }: EventContext): (() => void) | undefined {
  if (basis.inTab) return () => page.defaultView?.print();
  return basis.tab?.isPrivate ? undefined : () => void openSummary(basis.tab?.id);
}

/** What is done without a store is kept at once. */
const unstored: Saved = { saved: true };

/** Answers: used at once, kept only where the user said so. */
function factEvents(context: EventContext): Pick<OwnEvents, 'onAnswer' | 'onForget' | 'onClearCredit'> {
  const { basis, state, facts, today, dispatch, settle, refresh } = context;
  const { t } = basis.speech;
  const stored: StoredFacts = { ...facts.facts, ...facts.expired };
  return {
    onAnswer: (fact, value, keep) => {
      dispatch({ type: 'answer', fact, value, kept: keep });
      if (!keep) return;
      const cleared = clearedBy(fact, value, factIds(stored));
      const words = cleared.length > 0 ? t('popup.question.cleared', cleared.length) : undefined;
      const undo = () => {
        dispatch({ type: 'forget', fact });
        return putBack(context, only(stored, [...cleared, fact]));
      };
      void settle(saveFact(fact, value, today()), words, undo).then(refresh);
    },
    onForget: (fact) => {
      const given = state.answers.find((answer) => answer.fact === fact);
      // One just kept may not have been read back yet.
      const isStored = given?.kept || fact in stored;
      dispatch({ type: 'forget', fact });
      const words = t('popup.answers.forgot', say(t, 'fact', fact, 'label'));
      const undo = async () => {
        if (given) dispatch({ type: 'answer', ...given });
        return isStored ? putBack(context, only(stored, [fact])) : unstored;
      };
      void settle(isStored ? clearFacts([fact]) : Promise.resolve(unstored), words, undo).then(refresh);
    },
    onClearCredit: () => {
      const ids = creditFactsIn(facts);
      const undo = () => putBack(context, only(stored, ids));
      void settle(clearFacts(ids), t('popup.question.cleared', ids.length), undo).then(refresh);
    },
  };
}

/** The stored facts about credit, also those too old to be used. */
export const creditFactsIn = ({ facts, expired }: FactsReading): FactId[] =>
  factIds({ ...facts, ...expired }).filter(isCreditFact);

/** Puts the stored facts back as they were. */
async function putBack({ refresh, today }: EventContext, before: StoredFacts): Promise<Saved> {
  const saved = await putBackFacts(before, today());
  await refresh();
  return saved;
}

/** These of the facts; undefined for one that is not there. */
const only = (facts: StoredFacts, ids: readonly FactId[]): StoredFacts =>
  Object.fromEntries(ids.map((id) => [id, facts[id]]));

type StepEvents = Pick<OwnEvents, 'onTick' | 'onUntick' | 'onRemind' | 'onCalendar'>;

/** Steps and days: doing one keeps the case, so that it is still there next time. */
function stepEvents(context: EventContext): StepEvents {
  const { basis, state, dispatch, now, today, newId, page, settle, setMayNotify } = context;
  const { t } = basis.speech;
  return {
    onTick: (action) => {
      dispatch({ type: 'tick', action, day: today() });
      const begun = keep(context, state);
      const words = t('popup.plan.did', say(t, 'action', action, 'title'));
      void settle(Promise.resolve(unstored), words, () => takeBackTick(context, action, begun));
    },
    onUntick: (action) => dispatch({ type: 'untick', action }),
    onRemind: (on, day) => {
      // Asked for first: browsers allow it only straight from the click.
      if (on) void askFor(notificationsGrant).then(setMayNotify);
      dispatch({ type: 'remind', on, day });
      keep(context, state);
    },
    onCalendar: (day) => downloadReminder(page, t, { id: newId(), day, made: now() }),
  };
}

/** Begins to keep the case in the history, where that is on. @returns its id, where it had not begun before */
function keep({ basis, dispatch, now, newId }: EventContext, state: PopupState): string | undefined {
  if (state.caseAtHand || !basis.profile.settings.historyOn || basis.tab?.isPrivate) return undefined;
  const id = newId();
  dispatch({ type: 'keep', id, at: now().toISOString() });
  return id;
}

/**
 * Takes a tick back, and with it the case that it put into the history, unless something else came of that since.
 * @param begun the id of that case
 */
async function takeBackTick(context: EventContext, action: ActionId, begun?: string): Promise<Saved> {
  const { caseAtHand, done, retryOn } = context.current();
  const isAlone = !retryOn && done.every((step) => step.action === action);
  const saved =
    isAlone && caseAtHand && caseAtHand.id === begun ? await dropCase(context, caseAtHand) : unstored;
  if (saved.saved) context.dispatch({ type: 'untick', action });
  return saved;
}

/** Let go here first: as long as it is at hand, each change writes it down again. */
async function dropCase({ keeper, dispatch }: EventContext, { id, at }: CaseAtHand): Promise<Saved> {
  dispatch({ type: 'drop', id });
  const saved = await keeper.drop(id);
  if (!saved.saved) dispatch({ type: 'keep', id, at });
  return saved;
}
