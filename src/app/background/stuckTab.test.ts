import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { permit } from '../../../test/support/fakeAnswers';
import { type FakeButton, fakeButton } from '../../../test/support/fakeButton';
import { speakChinese } from '../../../test/support/speakChinese';
import { changeTab, listTabs, newTabRecord } from '../../platform/observation';
import { writeSettings } from '../../profile/settings';
import { tellTabs } from './tellTabs';
import { withdrawSites } from './withdrawSites';

const NOW = new Date('2026-11-22T08:00:00Z');
const HOST = 'www.zhihu.com';
/** The first waits for its reader, with a dialog of its own open, and answers nothing. */
const tabs = [1, 2, 3];
let heard: number[];
let button: FakeButton;

beforeEach(async () => {
  fakeBrowser.reset();
  permit(false);
  speakChinese();
  heard = [];
  button = fakeButton();
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(
    async () => tabs.map((id) => ({ id })) as Awaited<ReturnType<typeof fakeBrowser.tabs.query>>,
  );
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((tabId) => {
    heard.push(tabId);
    return tabId === 1 ? new Promise(() => {}) : Promise.resolve();
  });
  for (const tabId of tabs) await changeTab(tabId, () => newTabRecord(HOST, NOW.toISOString()));
});
afterEach(() => vi.restoreAllMocks());

it('keeps a pause from no other', async () => {
  await writeSettings(() => ({ pausedSites: [{ host: HOST, until: 'always', since: '2026-11-22' }] }));
  void tellTabs(NOW);
  await vi.waitFor(() => expect(heard.toSorted()).toEqual(tabs));
  expect((await listTabs()).map(({ record }) => record.paused)).toEqual([true, true, true]);
  expect(tabs.map((tabId) => button.on(tabId).text)).toEqual(['Ⅱ', 'Ⅱ', 'Ⅱ']);
});

it('keeps the end of a grant from no other', async () => {
  void withdrawSites();
  await vi.waitFor(() => expect(heard.toSorted()).toEqual(tabs));
  await vi.waitFor(async () => expect(await listTabs()).toEqual([]));
});
