import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionId, FactId } from '../../knowledge/define';
import { emptyState, type Message, type PopupEvent, type PopupState, reducePopup } from './popupState';
import { previousQuestion } from './previousQuestion';

const message: Message = {
  way: 'pasted',
  text: '花呗暂未开通',
  product: 'huabei',
  symptoms: [],
  spans: [],
  suggestions: [],
};
const facts: FactId[] = ['phone', 'realName', 'age', 'scamContact'];
const actions: ActionId[] = ['completeRealName', 'askOfficial'];

type AnyOf = { [K in PopupEvent['type']]: fc.Arbitrary<Extract<PopupEvent, { type: K }>> };
const type = <K extends PopupEvent['type']>(name: K) => fc.constant(name);
const fact = fc.constantFrom(...facts);
const action = fc.constantFrom(...actions);
const caseId = fc.constantFrom('a', 'b');
const day = fc.constantFrom('2026-11-22', '2026-12-22');

const everyPart = Object.fromEntries(
  ['day', 'product', 'message', 'question', 'law', 'steps'].map((part) => [part, fc.boolean()]),
) as Record<'day' | 'product' | 'message' | 'question' | 'law' | 'steps', fc.Arbitrary<boolean>>;

/** Any of each kind; a new kind of event does not compile without its own. */
const firstEvents: Omit<AnyOf, 'resume'> = {
  read: fc.record({
    type: type('read'),
    message: fc.constant(message),
    product: fc.constantFrom(undefined, 'jiebei' as const),
    resumed: fc.option(fc.record({ done: fc.constant([]), remind: fc.boolean(), retryOn: day }), {
      nil: undefined,
    }),
  }),
  type: fc.record({ type: type('type'), text: fc.constantFrom('', '花呗') }),
  choose: fc.record({ type: type('choose'), fact, value: fc.constantFrom('yes', 'no', 'unknown') }),
  answer: fc.record({
    type: type('answer'),
    fact,
    value: fc.constantFrom('yes', 'no', 'unknown'),
    kept: fc.boolean(),
  }),
  reopen: fc.record({ type: type('reopen'), fact }),
  back: fc.record({ type: type('back') }),
  forget: fc.record({ type: type('forget'), fact }),
  tick: fc.record({ type: type('tick'), action, day }),
  untick: fc.record({ type: type('untick'), action }),
  pass: fc.record({ type: type('pass'), action, day }),
  go: fc.record({
    type: type('go'),
    place: fc.constantFrom('start', 'result', 'answers', 'summary', 'urgent'),
  }),
  give: fc.record({ type: type('give'), thing: fc.constantFrom('money', 'code'), given: fc.boolean() }),
  summarise: fc.record({
    type: type('summarise'),
    parts: fc.record({ ...everyPart, facts: fc.uniqueArray(fact) }),
  }),
  urgentStep: fc.record({
    type: type('urgentStep'),
    step: fc.constantFrom('callBank', 'callPolice'),
    done: fc.boolean(),
  }),
  keep: fc.record({ type: type('keep'), id: caseId, at: fc.constant('2026-11-22T00:00:00.000Z') }),
  written: fc.record({
    type: type('written'),
    id: caseId,
    progress: fc.constant({ done: [], remind: false }),
  }),
  drop: fc.record({ type: type('drop'), id: caseId }),
  remind: fc.record({ type: type('remind'), on: fc.boolean(), day }),
  dayChanged: fc.record({
    type: type('dayChanged'),
    id: caseId,
    day: fc.option(day, { nil: undefined }),
    remind: fc.boolean(),
  }),
  restart: fc.record({ type: type('restart') }),
};
const run = (events: readonly PopupEvent[], from: PopupState = emptyState) =>
  events.reduce(reducePopup, from);
const runOf = (event: fc.Arbitrary<PopupEvent>) =>
  fc.array(event, { maxLength: 30 }).map((events) => run(events));
const events: AnyOf = {
  ...firstEvents,
  // What is taken up again is a state the popup was in.
  resume: fc.record({ type: type('resume'), state: runOf(fc.oneof(...Object.values(firstEvents))) }),
};
const anyState = runOf(fc.oneof(...Object.values(events)));

describe('popup state', () => {
  it('shows no result and no summary without a message', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        if (state.place === 'result' || state.place === 'summary') expect(state.message).toBeDefined();
      }),
    );
  });

  it('holds one answer a fact, one tick an action or a step', () => {
    fc.assert(
      fc.property(anyState, ({ answers, done, passed, given, urgentDone }) => {
        const lists = [answers.map(({ fact }) => fact), done.map(({ action }) => action)];
        for (const ids of [...lists, passed, given, urgentDone]) expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('an answer only changes its own fact, and whether it is kept is exactly what was said', () => {
    fc.assert(
      fc.property(anyState, fact, fc.boolean(), (state, fact, kept) => {
        const after = reducePopup(state, { type: 'answer', fact, value: 'no', kept });
        expect(after.answers.find((one) => one.fact === fact)).toEqual({ fact, value: 'no', kept });
        expect(after.answers.filter((one) => one.fact !== fact)).toEqual(
          state.answers.filter((one) => one.fact !== fact),
        );
      }),
    );
  });

  it('going back loses no answer and ends at the first question', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const back = run(
          Array.from({ length: 10 }, () => ({ type: 'back' }) as const),
          state,
        );
        expect(back.answers).toBe(state.answers);
        expect(back.reopened).toBe(state.answers[0]?.fact ?? state.reopened);
      }),
    );
  });

  it('a tick and its undo leave the list as it was', () => {
    fc.assert(
      fc.property(anyState, action, (state, action) => {
        fc.pre(!state.done.some((step) => step.action === action));
        const there = reducePopup(state, { type: 'tick', action, day: '2026-11-22' });
        expect(reducePopup(there, { type: 'untick', action }).done).toEqual(state.done);
      }),
    );
  });

  it('somebody who was contacted for money sees the calls at once, from anywhere', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const hit = reducePopup(state, { type: 'answer', fact: 'scamContact', value: 'yes', kept: false });
        expect(hit.place).toBe('urgent');
        expect(reducePopup(state, { type: 'go', place: 'urgent' }).place).toBe('urgent');
      }),
    );
  });

  it('another sentence keeps the answers and the steps after being hit, and nothing of the case before', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const next = reducePopup(state, { type: 'read', message });
        expect(next).toEqual({
          ...emptyState,
          place: 'result',
          message,
          answers: state.answers,
          given: state.given,
          urgentDone: state.urgentDone,
          product: undefined,
        });
      }),
    );
  });

  it('a case keeps the name it was first given', () => {
    const kept = run([
      { type: 'keep', id: 'a', at: '2026-11-22T00:00:00.000Z' },
      { type: 'keep', id: 'b', at: '2026-11-23T00:00:00.000Z' },
    ]);
    expect(kept.caseAtHand?.id).toBe('a');
  });

  it('the question before the first is none', () => {
    expect(previousQuestion(emptyState)).toBeUndefined();
  });
});

it('what was passed over counts for that day only', () => {
  const pass = (state: PopupState, action: ActionId, day: string) =>
    reducePopup(state, { type: 'pass', action, day });
  const first = pass(emptyState, 'askOfficial', '2026-11-22');
  expect(pass(first, 'pause', '2026-11-22').passed).toEqual(['askOfficial', 'pause']);
  expect(pass(first, 'pause', '2026-11-23').passed).toEqual(['pause']);
});
