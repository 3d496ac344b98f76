// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { forgetDraftBeside } from '../../src/platform/popupDraft';
import { longestText } from '../../src/platform/selectedText';
import {
  answerFirst,
  closePages,
  memoryBrowser,
  paste,
  press,
  question,
  shows,
  t,
} from '../support/memoryBrowser';
import { waitFor } from '../support/waitFor';

const half = '内部渠道强开花呗';
const refused = '您的花呗开通申请经综合评估暂未通过，请过段时间再试。';

const browser = memoryBrowser();

/** Closes the popup that is open, as the first click beside it does, and opens one beside this tab. */
const openBeside = async (id: number, incognito = false) => {
  browser.tab = { id, url: `https://forum.example/${id}`, incognito };
  await browser.openPopup(`?tab=${id}`);
};
const box = () => document.querySelector('textarea');
const type = (value: string) => fireEvent.input(box() as Element, { target: { value } });
const left = async () => Object.keys(await fakeBrowser.storage.session.get(null));
const leaves = (...keys: string[]) =>
  waitFor(left, (now) => now.length === keys.length && keys.every((key) => now.includes(key)));

describe('a text half typed', () => {
  it('is there again beside the same tab, and only there', async () => {
    await openBeside(3);
    type(half);
    await openBeside(3);
    expect(box()?.value).toBe(half);
    await openBeside(9);
    expect(box()?.value).toBe('');
  });

  it('is there again though it is more than is read of it', async () => {
    const long = half + '，'.repeat(longestText);
    await openBeside(3);
    type(long);
    await openBeside(3);
    expect(box()?.value).toBe(long);
  });

  it('stays while the calls are looked at, or another sentence is picked', async () => {
    await openBeside(3);
    type(half);
    await press(t('popup.start.moneyHelp'));
    await press(t('popup.urgent.notMe'));
    await press(t('symptom.rejected.said'));
    await press(t('popup.foot.restart'));
    await shows(t('popup.start.title'));
    expect(box()?.value).toBe(half);
  });

  it('is forgotten once it was read', async () => {
    await openBeside(3);
    await paste(refused);
    await shows(t('symptom.rejected.verdict'));
    await press(t('popup.foot.restart'));
    await shows(t('popup.start.title'));
    expect(box()?.value).toBe('');
  });

  it('is forgotten once it was cleared, and with its tab', async () => {
    await openBeside(3);
    type(half);
    await leaves('popup:3');
    type('');
    await leaves();
    type(half);
    await leaves('popup:3');
    closePages();
    await forgetDraftBeside(3);
    expect(await left()).toEqual([]);
  });

  it('in a private window is written nowhere', async () => {
    await openBeside(3, true);
    type(half);
    await openBeside(3, true);
    expect(box()?.value).toBe('');
    expect(await left()).toEqual([]);
  });
});

describe('an answer chosen and not given yet', () => {
  const chosen = () => document.querySelector<HTMLInputElement>('.choices input:checked')?.value;
  const choose = () => fireEvent.click(document.querySelector('.option') as Element);
  beforeEach(async () => {
    await openBeside(3);
    await paste(refused);
    await shows(t('symptom.rejected.verdict'));
  });

  it('is chosen again, and still to be given', async () => {
    choose();
    const before = [question(), chosen()];
    expect(chosen()).toBeDefined();
    await openBeside(3);
    await shows(t('symptom.rejected.verdict'));
    expect([question(), chosen()]).toEqual(before);
    await press(t('popup.question.once'));
    await waitFor(
      async () => question(),
      (asked) => asked !== before[0],
    );
    expect(chosen()).toBeUndefined();
  });

  it('is no longer chosen after going back to what was given', async () => {
    await answerFirst('once');
    choose();
    await press(t('popup.question.back'));
    await waitFor(async () => chosen(), Boolean);
    await answerFirst('once');
    expect(chosen()).toBeUndefined();
  });
});
