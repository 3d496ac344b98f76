import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { inPrivateWindow } from '../../test/support/fakeAnswers';
import { type FakeButton, fakeButton } from '../../test/support/fakeButton';
import { memoryFiles } from '../../test/support/memoryFiles';
import { speakChinese } from '../../test/support/speakChinese';
import { saveCase } from '../profile/caseStore';
import { kept } from '../profile/stores';
import { openProfile } from './openProfile';

const now = new Date(2026, 10, 22, 15, 0);
let button: FakeButton;

beforeEach(async () => {
  vi.stubGlobal('navigator', { storage: memoryFiles() });
  fakeBrowser.reset();
  speakChinese();
  await kept.erase();
  button = fakeButton();
  // A day has come.
  button.on().text = '到';
  await saveCase({
    id: 'a',
    at: '2026-11-20T04:00:00.000Z',
    symptoms: ['rejected'],
    causes: [],
    done: [],
    retryOn: '2026-11-22',
    remind: true,
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('the reminder on the button is over once the popup is open', async () => {
  expect((await openProfile(now)).cases[0]?.remind).toBe(false);
  expect(button.mark()).toBe('');
});

it('in a private window, where the day is not shown, the reminder stays', async () => {
  inPrivateWindow();
  expect((await openProfile(now)).cases[0]?.remind).toBe(true);
  expect(button.mark()).toBe('到');
});
