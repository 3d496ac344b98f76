import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { forgetDraftBeside } from '../../platform/popupDraft';
import { emptyState, type PopupState } from '../../ui/popup/popupState';
import { keepDraft, readDraft } from './popupDraft';

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
  await keepDraft({ tab: 3, state: emptyState });
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

it('that cannot be read is none', async () => {
  await fakeBrowser.storage.session.set({ popup: { tab: 3, state: { place: 'elsewhere' } } });
  expect(await readDraft()).toBeUndefined();
});

it('brings back the message and the answers, also beside another tab', async () => {
  await keepDraft({ tab: 3, state });
  await forgetDraftBeside(4);
  expect(await readDraft()).toEqual({ tab: 3, state });
});

it('goes with its tab, answers and all, and never lies on the disk', async () => {
  await keepDraft({ tab: 3, state });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  await forgetDraftBeside(3);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});
