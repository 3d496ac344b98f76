import { expect, it } from 'vitest';
import type { Observation } from '../../platform/observation';
import { emptyState, type Message, type PopupState } from '../../ui/popup/popupState';
import { initialState } from './loadPopup';

const MESSAGE = '花呗开通申请经综合评估暂未通过';
const observation: Observation = {
  v: 1,
  host: 'www.alipay.com',
  at: '2026-11-22T04:00:00.000Z',
  hidden: false,
  paused: false,
  warnings: [],
  hints: [
    {
      symptom: 'rejected',
      product: 'huabei',
      verbatim: true,
      quote: MESSAGE,
      from: 0,
      to: MESSAGE.length,
    },
  ],
};
const message: Message = {
  way: 'picked',
  text: '借呗暂未对你开放',
  product: 'jiebei',
  symptoms: [],
  spans: [],
  suggestions: [],
};
const draft: PopupState = { ...emptyState, place: 'result', message };
const shown = (start: Parameters<typeof initialState>[0]) => {
  const { place, message } = initialState(start, undefined);
  return [place, message?.text];
};

it('begins without a message where there is none, the summary too', () => {
  expect(shown({ summary: false })).toEqual([emptyState.place, undefined]);
  expect(shown({ summary: true })).toEqual([emptyState.place, undefined]);
});
it('goes on where the user left off, rather than with what the page says', () => {
  expect(shown({ summary: false, draft, observation })).toEqual(['result', message.text]);
  expect(shown({ summary: true, draft, observation })).toEqual(['summary', message.text]);
});
it('goes on with what was typed and not read, rather than with what the page says', () => {
  const typing = { ...emptyState, typed: '花呗' };
  expect(initialState({ summary: false, draft: typing, observation }, undefined)).toEqual(typing);
});
it('shows what the page says, in its summary too', () => {
  expect(shown({ summary: false, observation })).toEqual(['result', MESSAGE]);
  expect(shown({ summary: true, observation })).toEqual(['summary', MESSAGE]);
  const two = { ...observation, hints: [...observation.hints, ...observation.hints] };
  expect(shown({ summary: true, observation: two })).toEqual(['result', MESSAGE]);
});
