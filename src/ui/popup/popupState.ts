/**
 * What the popup remembers while a person uses it, and how each thing they do changes that. Pure: what is
 * shown follows from this state, the stored facts and the engines, and nothing here reads a clock or a store.
 */
import type { ObservedSymptom } from '../../engine/diagnose/types';
import type { OtherProduct } from '../../engine/recognise/products';
import type { RecognisedProduct } from '../../engine/recognise/types';
import type { ScamReading } from '../../engine/scam/types';
import type { Span } from '../../engine/text/types';
import type { ActionId, FactId, ProductId, SymptomId } from '../../knowledge/define';
import { passedOn } from './passedOn';
import { previousQuestion } from './previousQuestion';
import type { SummaryParts } from './summaryText';

/** Where the words in question came from. */
export type Way = 'page' | 'pasted' | 'selected' | 'picked' | 'history';

/** The sentence in question and what the readers made of it. */
export interface Message {
  way: Way;
  /** At most 2 000 units; empty when a symptom was picked without words. */
  text: string;
  /** Units kept of a text that was longer. */
  cut?: number;
  host?: string;
  product: RecognisedProduct;
  symptoms: readonly ObservedSymptom[];
  /** The words the verdict rests on. */
  spans: readonly Span[];
  scam?: ScamReading;
  /** Another lender's product, which we do not cover. */
  otherProduct?: OtherProduct;
  /** Nothing recognised: the nearest there is, at most three. */
  suggestions: readonly SymptomId[];
  /** What the text was, when it was not a sentence. */
  oddity?: 'emoji' | 'html';
}

interface Answer {
  fact: FactId;
  /** A value of the fact, or `unknown`. */
  value: string;
  /** true when the user chose to keep it in 我的情况. */
  kept: boolean;
}

export type Place = 'start' | 'result' | 'answers' | 'summary' | 'urgent';

export interface DoneStep {
  action: ActionId;
  day: string;
}

/** How far a case has come: what the user changes of it here. */
export type Progress = Pick<PopupState, 'done' | 'retryOn' | 'remind'>;

/** The case that is at hand, once the user chose to keep it. */
export interface CaseAtHand {
  id: string;
  /** When it was begun, ISO. */
  at: string;
  /** How far it had come when the store last took it; absent as long as the store never did. */
  written?: Progress;
}

export interface PopupState {
  place: Place;
  /** What was typed and not read yet. */
  typed?: string;
  message?: Message;
  product?: ProductId;
  /** In the order given; one per fact. */
  answers: readonly Answer[];
  /** The answer chosen and not given yet. */
  chosen?: Pick<Answer, 'fact' | 'value'>;
  /** The answered question that is open again. */
  reopened?: FactId;
  done: readonly DoneStep[];
  /** 今天做不了: passed over on the day noted with them, still on the list. */
  passed: readonly ActionId[];
  passedOn?: string;
  caseAtHand?: CaseAtHand;
  retryOn?: string;
  remind: boolean;
  /** After being hit: what was given away, and the steps taken. */
  given: readonly string[];
  urgentDone: readonly string[];
  /** What 客服 are to be told, where the user changed it. */
  summary?: SummaryParts;
}

/** A case of the history, opened again. */
export type Resumed = Pick<PopupState, 'caseAtHand' | 'product' | 'done' | 'retryOn' | 'remind'>;

export type PopupEvent =
  | { type: 'type'; text: string }
  /** `resumed`: the case it belongs to, where there is one. */
  | { type: 'read'; message: Message; product?: ProductId; resumed?: Resumed }
  | { type: 'resume'; state: PopupState }
  | { type: 'choose'; fact: FactId; value: string }
  | { type: 'answer'; fact: FactId; value: string; kept: boolean }
  | { type: 'reopen'; fact: FactId }
  | { type: 'back' }
  | { type: 'forget'; fact: FactId }
  | { type: 'tick'; action: ActionId; day: string }
  | { type: 'untick'; action: ActionId }
  | { type: 'pass'; action: ActionId; day: string }
  | { type: 'go'; place: Place }
  | { type: 'give'; thing: string; given: boolean }
  | { type: 'urgentStep'; step: string; done: boolean }
  | { type: 'summarise'; parts: SummaryParts }
  | { type: 'keep'; id: string; at: string }
  /** The store took a case as far as it had come. */
  | { type: 'written'; id: string; progress: Progress }
  /** The case is no longer in the history, as if it had never been kept. */
  | { type: 'drop'; id: string }
  | { type: 'remind'; on: boolean; day: string }
  /** The day of a case was changed beside the result; it may be the case at hand. */
  | { type: 'dayChanged'; id: string; day: string | undefined; remind: boolean }
  | { type: 'restart' };

export const emptyState: PopupState = {
  place: 'start',
  answers: [],
  done: [],
  passed: [],
  remind: false,
  given: [],
  urgentDone: [],
};

export function reducePopup(state: PopupState, event: PopupEvent): PopupState {
  switch (event.type) {
    case 'type':
      return { ...state, typed: event.text };
    case 'read':
      return read(state, event);
    case 'resume':
      return {
        ...event.state,
        ...ofPerson(state),
        answers: together(event.state.answers, state.answers),
      };
    case 'choose':
      return { ...state, chosen: { fact: event.fact, value: event.value } };
    case 'answer':
      return answer(state, event);
    case 'reopen':
      return { ...state, place: reachable(state, 'result'), chosen: undefined, reopened: event.fact };
    case 'back':
      return { ...state, chosen: undefined, reopened: previousQuestion(state) };
    case 'forget':
      return {
        ...state,
        answers: state.answers.filter(({ fact }) => fact !== event.fact),
        reopened: state.reopened === event.fact ? undefined : state.reopened,
      };
    case 'tick':
      return {
        ...state,
        done: [...without(state.done, event.action), { action: event.action, day: event.day }],
      };
    case 'untick':
      return { ...state, done: without(state.done, event.action) };
    case 'pass':
      return {
        ...state,
        passed: toggled(passedOn(state, event.day), event.action, true),
        passedOn: event.day,
      };
    case 'go':
      return { ...state, place: reachable(state, event.place) };
    case 'give':
      return { ...state, given: toggled(state.given, event.thing, event.given) };
    case 'urgentStep':
      return { ...state, urgentDone: toggled(state.urgentDone, event.step, event.done) };
    case 'summarise':
      return { ...state, summary: event.parts };
    case 'keep':
      return { ...state, caseAtHand: state.caseAtHand ?? { id: event.id, at: event.at } };
    case 'written':
      return atHand(state, event.id, {
        caseAtHand: state.caseAtHand && { ...state.caseAtHand, written: event.progress },
      });
    case 'drop':
      return atHand(state, event.id, { caseAtHand: undefined });
    case 'remind':
      return { ...state, retryOn: event.on ? event.day : undefined, remind: event.on };
    case 'dayChanged':
      return atHand(state, event.id, { retryOn: event.day, remind: event.remind });
    case 'restart':
      return { ...emptyState, ...ofPerson(state) };
  }
}

/** What stays: the person is the same, only the sentence is another. */
const ofPerson = ({ typed, answers, given, urgentDone }: PopupState) => ({
  typed,
  answers,
  given,
  urgentDone,
});

function read(state: PopupState, event: Extract<PopupEvent, { type: 'read' }>): PopupState {
  return {
    ...emptyState,
    ...ofPerson(state),
    typed: event.message.way === 'pasted' ? undefined : state.typed,
    place: 'result',
    message: event.message,
    product: event.product,
    ...event.resumed,
  };
}

function answer(
  state: PopupState,
  { fact, value, kept }: Extract<PopupEvent, { type: 'answer' }>,
): PopupState {
  const at = state.answers.findIndex((given) => given.fact === fact);
  const answers =
    at < 0 ? [...state.answers, { fact, value, kept }] : state.answers.with(at, { fact, value, kept });
  // Somebody is after their money: nothing else matters first.
  const place = fact === 'scamContact' && value === 'yes' ? 'urgent' : state.place;
  return { ...state, answers, chosen: undefined, reopened: undefined, place };
}

/** Changes what is remembered where that very case is at hand. */
const atHand = (state: PopupState, id: string, change: Partial<PopupState>): PopupState =>
  state.caseAtHand?.id === id ? { ...state, ...change } : state;

/** Answers of two times, one per fact: the later ones count. */
const together = (earlier: readonly Answer[], later: readonly Answer[]): Answer[] => [
  ...earlier.filter(({ fact }) => !later.some((answer) => answer.fact === fact)),
  ...later,
];

/** A result, and what hangs on it, needs a message. */
function reachable(state: PopupState, place: Place): Place {
  const needsMessage = place === 'result' || place === 'summary';
  return needsMessage && !state.message ? 'start' : place;
}

const without = (done: readonly DoneStep[], action: ActionId) =>
  done.filter((step) => step.action !== action);

function toggled<T>(list: readonly T[], item: T, on: boolean): readonly T[] {
  const rest = list.filter((other) => other !== item);
  return on ? [...rest, item] : rest;
}
