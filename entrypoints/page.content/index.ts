import { defineContentScript } from 'wxt/utils/define-content-script';
import { readScamOnPage } from '../../src/app/page/readScamOnPage';
import { recogniseOnPage } from '../../src/app/page/recogniseOnPage';
import { isOwnHost, sitesRead } from '../../src/app/page/sitesRead';
import { type RunningPage, startPage } from '../../src/app/page/startPage';
import { nativeBrowser } from '../../src/platform/nativeBrowser';
import { onBackgroundMessage, sendToBackground } from '../../src/platform/pageMessages';
import { rootOf } from '../../src/platform/rootOf';
import { browserWords, wordsFrom } from '../../src/platform/words';

/** Started twice (a click on 检查此页, a site just allowed), the later start takes over. */
const RUNNING = Symbol.for('bei-mingbai');
const world = globalThis as { [RUNNING]?: RunningPage };

export default defineContentScript({
  matches: sitesRead,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    world[RUNNING]?.stop();
    const page = startPage({
      document,
      window,
      recognise: recogniseOnPage,
      readScam: readScamOnPage,
      isTop: window === window.top,
      isOwnHost,
      rootOf,
      clock: () => performance.now(),
      schedule: whenIdle,
      wait: (milliseconds, task) => {
        const timer = setTimeout(task, milliseconds);
        return () => clearTimeout(timer);
      },
      onFrame: (task) => {
        const frame = requestAnimationFrame(task);
        return () => cancelAnimationFrame(frame);
      },
      alive: () => nativeBrowser.runtime?.id !== undefined,
      send: sendToBackground,
      listen: onBackgroundMessage,
      wordsOf: ({ words }) => (words ? wordsFrom(words) : browserWords),
    });
    world[RUNNING] = page;
    // One that the next start cut off counted nothing.
    return page.firstRead.then((count) => (world[RUNNING] === page ? count : world[RUNNING]?.firstRead));
  },
});

function whenIdle(task: () => void): () => void {
  // Safari has no idle callback; a short timer leaves the page its turn as well.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(task, 50);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout: 300 });
  return () => cancelIdleCallback(handle);
}
