import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { speakChinese } from '../../../test/support/speakChinese';
import { startBackground } from './startBackground';

const { permissions, contextMenus } = fakeBrowser;

afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(fakeBrowser, { permissions, contextMenus });
});

it('ends without a word: what the browser refuses a background that ends is nobody’s error', async () => {
  speakChinese();
  const failed: unknown[] = [];
  const note = (reason: unknown) => failed.push(reason);
  process.on('unhandledRejection', note);
  const event = { addListener: () => {}, removeListener: () => {} };
  Object.assign(fakeBrowser, { permissions: { onAdded: event, onRemoved: event } });
  Object.assign(fakeBrowser, { contextMenus: { onClicked: event } });
  const stop = startBackground({ ownId: 'ours', ownOrigin: 'ext://', now: () => new Date() });
  for (const area of [fakeBrowser.storage.session, fakeBrowser.storage.local])
    for (const asked of ['get', 'set', 'remove'] as const)
      vi.spyOn(area, asked).mockImplementation(() => Promise.reject(new Error('No SW')));
  await fakeBrowser.tabs.onRemoved.trigger(3, { windowId: 1, isWindowClosing: false });
  await fakeBrowser.tabs.onUpdated.trigger(3, { status: 'loading' }, await fakeBrowser.tabs.create({}));
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'pauseEnd', scheduledTime: 0 });
  await fakeBrowser.runtime.onStartup.trigger();
  await new Promise((done) => setTimeout(done, 50));
  stop();
  process.off('unhandledRejection', note);
  expect(failed).toEqual([]);
});
