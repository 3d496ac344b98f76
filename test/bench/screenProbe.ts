import type { Page } from 'playwright-core';

/** Milliseconds from the start of the navigation. */
export interface Opening {
  /** First contentful paint: something of the page is on the screen. */
  firstPaint: number;
  /** The main heading stands there and the page takes up the next task: from now on a click is heard. */
  answers: number;
  /** The first frame that shows the main heading has been made. */
  shown: number;
  /** How far things moved that stood there before (cumulative layout shift). */
  shift: number;
}

type World = typeof globalThis & { opening?: Partial<Opening> };

/** Watches a page open; to be run before anything of its own. Plain code: it is sent to the browser as text. */
export function watchOpening(): void {
  const seen: Partial<Opening> = { shift: 0 };
  (globalThis as World).opening = seen;
  const nextTask = (note: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = note;
    port2.postMessage(0);
  };
  const look = new MutationObserver(() => {
    if (!document.querySelector('main h1')) return;
    look.disconnect();
    nextTask(() => {
      seen.answers = performance.now();
    });
    requestAnimationFrame(() =>
      nextTask(() => {
        seen.shown = performance.now();
      }),
    );
  });
  look.observe(document, { childList: true, subtree: true });
  const watch = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  watch('layout-shift', (entry) => {
    seen.shift = (seen.shift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
  });
}

/** Waits until the page has opened, and a little longer for what may still move. */
export async function readOpening(page: Page): Promise<Opening> {
  await page.waitForFunction(() => {
    const { firstPaint, answers, shown } = (globalThis as World).opening ?? {};
    return firstPaint && answers && shown;
  });
  await page.waitForTimeout(150);
  return (await page.evaluate(() => (globalThis as World).opening)) as Opening;
}
