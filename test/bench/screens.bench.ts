import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';
import { quietLogger } from '../../scripts/quietLogger';
import type { BenchTable } from '../support/benchTable';
import { type ChromiumBrowser, openChromium } from '../support/openChromium';

const RUNS = 20;
const refused = encodeURIComponent('您的花呗开通申请经综合评估暂未通过，请过段时间再试。');
const pages = [
  ['popup, empty', 'popup.html', 100],
  ['popup, with a diagnosis', `popup.html?text=${refused}`, 100],
  ['settings', 'options.html', 150],
  ['welcome', 'welcome.html', 150],
] as const;

/** From the start of the navigation until the main part stands there, ready to be used, in ms. */
async function opened(browser: ChromiumBrowser, path: string): Promise<number> {
  const { page } = await browser.openExtension(path);
  await page.locator('main h1').waitFor();
  const ms = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const seen = (entries: PerformanceEntryList) => {
          const first = entries.find(({ name }) => name === 'first-contentful-paint');
          if (first) done(first.startTime);
        };
        new PerformanceObserver((list) => seen(list.getEntries())).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  await browser.inExtension(() => chrome.storage.session.clear());
  return ms;
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

export default async function benchScreens(): Promise<BenchTable> {
  const outDir = mkdtempSync(join(tmpdir(), 'bei-bench-'));
  await build({ outDir, browser: 'chrome', manifestVersion: 3, logger: quietLogger });
  const browser = await openChromium({ extensionDir: join(outDir, 'chrome-mv3') });
  try {
    const rows: (string | number)[][] = [];
    for (const [name, path, goal] of pages) {
      const times: number[] = [];
      for (let run = 0; run < RUNS; run += 1) times.push(await opened(browser, path));
      rows.push([name, Math.round(median(times)), Math.round(Math.max(...times)), goal]);
    }
    return {
      title: 'Opening our own pages',
      columns: ['page', 'median ms', 'worst ms', 'goal ms'],
      rows,
      note: `First contentful paint, which here is the finished screen; ${RUNS} openings each in one Chromium.`,
    };
  } finally {
    await browser.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}
