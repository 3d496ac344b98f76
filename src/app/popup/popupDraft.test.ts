import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { forgetDraftBeside } from '../../platform/popupDraft';
import { emptyState, type PopupState } from '../../ui/popup/popupState';
import { keepDraft, readDrafts } from './popupDraft';

const state: PopupState = {
  ...emptyState,
  place: 'result',
  message: {
    way: 'pasted',
    text: '你的申请暂未通过',
    product: null,
    symptoms: [{ id: 'rejected', told: 'verbatim' }],
    spans: [],
    suggestions: [],
  },
  answers: [{ fact: 'otherOverdue', value: 'past', kept: false }],
};

beforeEach(() => fakeBrowser.reset());

it('of an untouched popup is not kept', async () => {
  await keepDraft({ tab: 3, at: 1, state });
  await keepDraft({ tab: 3, at: 2, state: emptyState });
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

it('that cannot be read is none', async () => {
  await fakeBrowser.storage.session.set({ 'popup:3': { tab: 3, at: 1, state: { place: 'elsewhere' } } });
  expect(await readDrafts()).toEqual([]);
});

it('brings back the message and the answers, of each tab, the latest first', async () => {
  await keepDraft({ tab: 3, at: 1, state });
  await keepDraft({ tab: 5, at: 3, state });
  await keepDraft({ at: 2, state });
  await forgetDraftBeside(4);
  expect(await readDrafts()).toEqual([
    { tab: 5, at: 3, state },
    { at: 2, state },
    { tab: 3, at: 1, state },
  ]);
});

it.each<Partial<PopupState>>([
  { answers: state.answers },
  { given: ['money'] },
  { urgentDone: ['callBank'] },
])('is kept at the start too, with %j', async (touched) => {
  await keepDraft({ tab: 3, at: 1, state: { ...emptyState, ...touched } });
  expect(await readDrafts()).toHaveLength(1);
});

it('goes with its tab, answers and all, and never lies on the disk', async () => {
  await keepDraft({ tab: 3, at: 1, state });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  await forgetDraftBeside(3);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});
