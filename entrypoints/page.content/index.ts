import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readScam } from '../../src/app/readScam';
import { recognise } from '../../src/app/recognise';
import { type RunningPage, startPage } from '../../src/app/startPage';
import sites from '../../src/knowledge/sites';
import { matchesOf } from '../../src/platform/manifest';
import { onBackgroundMessage, sendToBackground } from '../../src/platform/pageMessages';
import { browserWords, wordsFrom } from '../../src/platform/words';

/** Started twice (a click on 检查此页, a frame's registration), the later start takes over. */
const RUNNING = Symbol.for('bei-mingbai');
const world = globalThis as { [RUNNING]?: RunningPage };

const antDomains = sites.official.filter(({ owner }) => owner !== 'government').map(({ domain }) => domain);

export default defineContentScript({
  matches: matchesOf(sites.groups.core.domains),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    world[RUNNING]?.stop();
    const page = startPage({
      document,
      window,
      recognise,
      readScam,
      isTop: window === window.top,
      isOwnHost: (host) => antDomains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
      clock: () => performance.now(),
      schedule: whenIdle,
      wait: (milliseconds, task) => {
        const timer = setTimeout(task, milliseconds);
        return () => clearTimeout(timer);
      },
      alive: () => browser.runtime?.id !== undefined,
      send: sendToBackground,
      listen: onBackgroundMessage,
      wordsOf: ({ words }) => (words ? wordsFrom(words) : browserWords),
    });
    world[RUNNING] = page;
    return page.firstRead;
  },
});

function whenIdle(task: () => void): () => void {
  // Safari has no idle callback; a short timer leaves the page its turn as well.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(task, 50);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout: 1000 });
  return () => cancelIdleCallback(handle);
}
