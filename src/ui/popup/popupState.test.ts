import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionId, FactId } from '../../knowledge/define';
import {
  emptyState,
  type Message,
  type PopupEvent,
  type PopupState,
  previousQuestion,
  reducePopup,
} from './popupState';

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

const anyEvent: fc.Arbitrary<PopupEvent> = fc.oneof(
  fc.constant<PopupEvent>({ type: 'read', message }),
  fc.record({
    type: fc.constant('answer' as const),
    fact: fc.constantFrom(...facts),
    value: fc.constantFrom('yes', 'no', 'unknown'),
    kept: fc.boolean(),
  }),
  fc.record({ type: fc.constantFrom('reopen' as const, 'forget' as const), fact: fc.constantFrom(...facts) }),
  fc.constant<PopupEvent>({ type: 'back' }),
  fc.record({
    type: fc.constant('tick' as const),
    action: fc.constantFrom(...actions),
    day: fc.constant('2026-11-22'),
  }),
  fc.record({
    type: fc.constantFrom('untick' as const, 'pass' as const),
    action: fc.constantFrom(...actions),
  }),
  fc.record({
    type: fc.constant('go' as const),
    place: fc.constantFrom(
      'start' as const,
      'result' as const,
      'answers' as const,
      'summary' as const,
      'urgent' as const,
    ),
  }),
  fc.record({
    type: fc.constant('give' as const),
    thing: fc.constantFrom('money', 'code'),
    given: fc.boolean(),
  }),
  fc.record({ type: fc.constant('remind' as const), on: fc.boolean(), day: fc.constant('2026-12-22') }),
  fc.constant<PopupEvent>({ type: 'keep', id: 'a', at: '2026-11-22T00:00:00.000Z' }),
  fc.constant<PopupEvent>({ type: 'restart' }),
);
const run = (events: readonly PopupEvent[], from: PopupState = emptyState) =>
  events.reduce(reducePopup, from);
const anyState = fc.array(anyEvent, { maxLength: 30 }).map((events) => run(events));

describe('popup state', () => {
  it('shows no result and no summary without a message', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        if (state.place === 'result' || state.place === 'summary') expect(state.message).toBeDefined();
      }),
    );
  });

  it('holds one answer a fact, one tick an action', () => {
    fc.assert(
      fc.property(anyState, ({ answers, done, passed, given }) => {
        for (const ids of [answers.map(({ fact }) => fact), done.map(({ action }) => action), passed, given])
          expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('an answer only changes its own fact, and whether it is kept is exactly what was said', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom(...facts), fc.boolean(), (state, fact, kept) => {
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
      fc.property(anyState, fc.constantFrom(...actions), (state, action) => {
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

  it('another sentence keeps the answers and nothing of the case before', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const next = reducePopup(state, { type: 'read', message });
        expect(next).toEqual({
          ...emptyState,
          place: 'result',
          message,
          answers: state.answers,
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
    expect(kept.kept?.id).toBe('a');
  });

  it('the question before the first is none', () => {
    expect(previousQuestion(emptyState)).toBeUndefined();
  });
});
