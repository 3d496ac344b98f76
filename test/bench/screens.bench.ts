import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';
import { quietLogger } from '../../scripts/quietLogger';
import type { BenchTable } from '../support/benchTable';
import { type ChromiumBrowser, openChromium } from '../support/openChromium';
import { type Opening, readOpening, watchOpening } from './screenProbe';

const RUNS = 20;
const refused = '您的花呗开通申请经综合评估暂未通过，请过段时间再试。';
/** The size a popup has on its own. */
const popup = { width: 380, height: 600 };
const tab = { width: 1280, height: 900 };

interface Screen {
  name: string;
  /** As README names it; absent where it is not quoted. */
  inReadme?: string;
  /** Opened with this address, once the session holds what it opens on. */
  path: (browser: ChromiumBrowser) => Promise<string>;
  viewport: typeof tab;
  /** From first paint to answer, in ms. */
  goal?: number;
}

const screens: readonly Screen[] = [
  { name: 'one line of text', path: async () => 'floor.html', viewport: popup },
  {
    name: 'popup, no message',
    inReadme: '弹窗，页面没有提示',
    path: async () => 'popup.html',
    viewport: popup,
    goal: 100,
  },
  {
    name: 'popup, message on the page',
    inReadme: '弹窗，页面有提示',
    path: besideMessage,
    viewport: popup,
    goal: 100,
  },
  {
    name: 'popup, selected text',
    inReadme: '弹窗，选中一句话',
    path: withSelection,
    viewport: popup,
    goal: 100,
  },
  {
    name: 'settings',
    inReadme: '设置',
    path: async () => 'options.html',
    viewport: tab,
    goal: 150,
  },
  { name: 'welcome', path: async () => 'welcome.html', viewport: tab, goal: 150 },
];
const floor =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>floor</title><main><h1>一行字</h1></main></html>';

/** As the page's script leaves it: the popup finds the message read. */
async function besideMessage(browser: ChromiumBrowser): Promise<string> {
  const id = await browser.inExtension(async (quote: string) => {
    const found = (await chrome.tabs.getCurrent())?.id;
    const hint = {
      symptom: 'rejected',
      product: 'huabei',
      verbatim: true,
      quote,
      from: 2,
      to: 20,
    };
    const frames = { 0: { hints: [hint], warnings: [] } };
    const at = new Date().toISOString();
    const record = { v: 1, host: 'www.alipay.com', at, hidden: false, paused: false, frames };
    await chrome.storage.session.set({ [`tab:${found}`]: record });
    return found;
  }, refused);
  return `popup.html?tab=${id}`;
}

/** As the context menu leaves it: the popup reads the text itself. */
async function withSelection(browser: ChromiumBrowser): Promise<string> {
  return browser.inExtension(async (text: string) => {
    const [tab] = await chrome.tabs.query({});
    await chrome.storage.session.set({ selected: { tab: tab?.id, text } });
    return `popup.html?tab=${tab?.id}`;
  }, refused);
}

async function opened(browser: ChromiumBrowser, { path, viewport }: Screen): Promise<Opening> {
  const address = `${browser.origin}/${await path(browser)}`;
  const page = await browser.context.newPage();
  await page.setViewportSize(viewport);
  await page.goto(address);
  const opening = await readOpening(page);
  await page.close();
  await browser.inExtension(() => chrome.storage.session.clear());
  return opening;
}

/** The column that has a goal. */
const WAIT = 5;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function rowOf({ name, goal }: Screen, openings: readonly Opening[], least: number): (string | number)[] {
  const middle = (of: (opening: Opening) => number) => Math.round(median(openings.map(of)));
  const answers = middle((opening) => opening.answers);
  return [
    name,
    middle((opening) => opening.firstPaint),
    answers,
    middle((opening) => opening.shown),
    answers - least,
    middle(({ answers: at, firstPaint }) => Math.max(0, at - firstPaint)),
    goal ?? '',
    Math.round(Math.max(...openings.map((opening) => opening.shown))),
    Math.max(...openings.map(({ shift }) => shift)).toFixed(3),
  ];
}

export default async function benchScreens(): Promise<BenchTable> {
  const outDir = mkdtempSync(join(tmpdir(), 'bei-bench-'));
  await build({ outDir, browser: 'chrome', manifestVersion: 3, logger: quietLogger });
  const extensionDir = join(outDir, 'chrome-mv3');
  writeFileSync(join(extensionDir, 'floor.html'), floor);
  const browser = await openChromium({ extensionDir });
  try {
    await browser.context.addInitScript(watchOpening);
    const openings = screens.map((): Opening[] => []);
    // In turns, so that what else the machine does meets all of them.
    for (let run = 0; run < RUNS; run += 1)
      for (const [at, screen] of screens.entries()) openings[at]?.push(await opened(browser, screen));
    const least = Math.round(median((openings[0] ?? []).map(({ answers }) => answers)));
    const rows = screens.map((screen, at) => rowOf(screen, openings[at] ?? [], least));
    return {
      title: 'Opening our own pages',
      quotes: screens.flatMap(({ inReadme, goal }, at) =>
        inReadme ? [[`${inReadme}：从看见到能用`, `${rows[at]?.[WAIT]} ms`, `${goal} ms`] as const] : [],
      ),
      columns: [
        'page',
        'first paint',
        'answers',
        'shown',
        'ours',
        'paint → answers',
        'goal',
        'worst',
        'shift',
      ],
      rows,
      note:
        `Milliseconds, medians of ${RUNS} openings each, in turns, in one headless Chromium that has the extension ` +
        'running, from the start of the navigation. First paint: something of the page stands on the screen (first ' +
        'contentful paint; the popup’s is its mark, at its place). Answers: the main heading stands there and the page ' +
        'takes up the next task, so a click is heard. Shown: the frame with it is made; frames come every 16.7 ms. The ' +
        'first row is a page of ours with nothing but a line of text: what the browser itself takes. Ours: answers, ' +
        'less that row’s. Goal: of the column before, from first paint to answer. Worst: the slowest shown. Shift: the ' +
        'largest cumulative layout shift.',
    };
  } finally {
    await browser.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}
