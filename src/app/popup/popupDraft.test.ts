import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { forgetDraftBeside } from '../../platform/popupDraft';
import { emptyState, type PopupState } from '../../ui/popup/popupState';
import { keepDraft, keepUrgent, readDrafts, readUrgent } from './popupDraft';
import { longestLook } from './readMessage';

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

it.each<Partial<PopupState>>([{ typed: '花呗' }, { answers: state.answers }])(
  'is kept at the start too, with %j',
  async (touched) => {
    await keepDraft({ tab: 3, at: 1, state: { ...emptyState, ...touched } });
    expect(await readDrafts()).toHaveLength(1);
  },
);

it('of a text longer than any that is looked at holds as much as is, and can be read back', async () => {
  await keepDraft({ tab: 3, at: 1, state: { ...emptyState, typed: '😀'.repeat(longestLook) } });
  const [draft] = await readDrafts();
  expect(draft?.state.typed).toBe('😀'.repeat(longestLook / 2));
});

it('goes with its tab, answers and all, and never lies on the disk', async () => {
  await keepDraft({ tab: 3, at: 1, state });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  await forgetDraftBeside(3);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

describe('what was done after being hit', () => {
  const hit = { given: ['money'], urgentDone: ['hangUp'] };

  it('is in no draft, for it goes with no tab, and never lies on the disk', async () => {
    await keepDraft({ tab: 3, at: 1, state: { ...state, ...hit } });
    expect(await readDrafts()).toEqual([{ tab: 3, at: 1, state }]);
    await keepUrgent({ ...state, ...hit });
    await forgetDraftBeside(3);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({ urgent: hit });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await readUrgent()).toEqual(hit);
  });

  it.each([undefined, null, 'money', { given: ['<b>'], urgentDone: [] }, { ...hit, more: 1 }])(
    'that cannot be read is nothing: %j',
    async (urgent) => {
      await fakeBrowser.storage.session.set({ urgent });
      expect(await readUrgent()).toBeUndefined();
    },
  );

  it('is read from a draft of before it had a place of its own', async () => {
    const before = { ...state, ...hit };
    await fakeBrowser.storage.session.set({ 'popup:3': { tab: 3, at: 1, state: before } });
    expect((await readDrafts())[0]?.state).toEqual(before);
  });
});
