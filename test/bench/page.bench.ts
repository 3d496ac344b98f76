import { existsSync, readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../scripts/findBrowser';
import type { BenchTable } from '../support/benchTable';
import type { probe as Probe } from './pageProbe';

const PEER = 'test/bench/peers/node_modules/mark.js/dist/mark.min.js';
/** The words of the platform's sentence and of scam talk, as a user of the peer would give them. */
const WORDS = ['花呗', '借呗', '综合评估', '暂未通过', '强开', '套现', '保证金', '验证码', '提额', '征信'];
const SIZES = [10_000, 100_000, 500_000];
const MESSAGES = 100;
const RUNS = 9;
const FEW_RUNS = 3;

/**
 * Reading a page in real Chromium, as a ratio to a bare pass over its text nodes. Every measurement has a
 * fresh page, so that each touches the nodes for the first time; the median of several counts.
 */
export default async function pageBench(): Promise<BenchTable> {
  const script = await bundleProbe();
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  try {
    const rows: string[][] = [];
    for (const nodes of SIZES) rows.push(await measureSize(browser, script, nodes));
    return {
      quotes: quotesOf(rows),
      title: 'Reading a page',
      columns: [
        'text nodes',
        'bare pass',
        'its text alone',
        'nothing to say',
        'nothing to say, on 支付宝',
        `${MESSAGES} messages`,
        'mark.js, 10 words',
        'slices p95 / worst',
        'with messages',
        'heap kept / at most',
      ],
      rows,
      note: `${await storm(browser, script)} Ratios are to the bare pass in the same run, medians of ${RUNS} each, of ${FEW_RUNS} at the largest; goals: nothing to say ≤ 0.25×, ${MESSAGES} messages ≤ 1.3×, and at 100,000 slices p95 ≤ 10 ms, none over 50 ms, heap kept ≤ 1 MB, at most 5 MB meanwhile. Of a page with nothing to say, asking it for its text takes what the third column says, which cannot be saved; the rest looks for words of scam talk and for shadow roots, which the goal leaves out, and at 10,000 runs code for the first time.`,
    };
  } finally {
    await browser.close();
  }
}

async function measureSize(browser: Browser, script: string, nodes: number): Promise<string[]> {
  const fresh = <T>(messages: number, run: (page: World) => Promise<T>): Promise<T> =>
    withPage(browser, script, nodes, messages, run);
  const times = { bare: [], text: [], quiet: [], own: [], messages: [] } as Record<string, number[]>;
  // In turn, so that a busy moment of the machine does not fall on one of them alone.
  // The largest takes long to fill, and its times vary least.
  const runs = nodes > 200_000 ? FEW_RUNS : RUNS;
  for (let run = 0; run < runs; run++) {
    times.bare?.push(await fresh(0, (page) => page.run(() => window.probe.walk())));
    times.text?.push(await fresh(0, (page) => page.run(() => window.probe.text())));
    times.quiet?.push(await fresh(0, (page) => readAll(page, 0, false)));
    times.own?.push(await fresh(0, (page) => readAll(page, 0, true)));
    times.messages?.push(await fresh(MESSAGES, (page) => readAll(page, MESSAGES, false)));
  }
  const bare = median(times.bare);
  const ratio = (ms: number | null): string => (ms === null ? '–' : `${(ms / bare).toFixed(2)}×`);
  // The peer takes seconds: once is enough to see the order of size.
  const peer = nodes > 200_000 ? null : await fresh(MESSAGES, markWords);
  const quiet = await fresh(0, (page) => page.run(() => window.probe.slices()));
  const busy = await fresh(MESSAGES, (page) => page.run(() => window.probe.slices()));
  const heap = await fresh(0, heapUsed);
  return [
    nodes.toLocaleString('en'),
    `${bare.toFixed(1)} ms`,
    ratio(median(times.text)),
    ratio(median(times.quiet)),
    ratio(median(times.own)),
    ratio(median(times.messages)),
    ratio(peer),
    longest(quiet),
    longest(busy),
    `${megabytes(heap.kept)} / ${megabytes(heap.most)} MB`,
  ];
}

/** Of the page of 100,000, which is a big one. */
function quotesOf(rows: readonly string[][]): BenchTable['quotes'] {
  const [nodes = '', , , quiet = '', , messages = '', , slices = '', , heap = ''] = rows[1] ?? [];
  const page = `${nodes} 段字的网页`;
  return [
    [`${page}，没有要说的，读一遍`, quiet, '0.25×'],
    [`${page}，有 ${MESSAGES} 句提示，读一遍`, messages, '1.3×'],
    ['读的时候一次占用，95% 在多少以内', slices.replace(/ \/.*/, ' ms'), '10 ms'],
    ['读完留下的内存', heap.replace(/ \/.*/, ' MB'), '1 MB'],
  ];
}

const median = (times: readonly number[] = []): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(2);

function longest(slices: readonly number[]): string {
  const sorted = [...slices].sort((a, b) => a - b);
  return `${sorted[Math.floor(sorted.length * 0.95)]?.toFixed(1)} / ${sorted.at(-1)?.toFixed(1)} ms`;
}

/** Milliseconds for reading a page of which so many findings are expected. */
async function readAll(page: World, expected: number, ownHost: boolean): Promise<number> {
  const { ms, found } = await page.run((own) => window.probe.read(own), ownHost);
  if (found !== expected) throw new Error(`${found} of ${expected} messages were found.`);
  return ms;
}

async function storm(browser: Browser, script: string): Promise<string> {
  const { watched, worst, rewalked } = await withPage(browser, script, 20_000, 0, (page) =>
    page.run(() => window.probe.storm(100, 200)),
  );
  return `100 × 200 nodes added to a page of 20,000: ${watched.toFixed(1)} ms in all, worst ${worst.toFixed(1)} ms, ${((100 * watched) / rewalked).toFixed(1)} % of walking anew each time (goal: 2 %).`;
}

/** Milliseconds the peer takes for the same page; NaN, shown as such, when it is not installed. */
async function markWords(page: World): Promise<number> {
  if (!existsSync(PEER)) return Number.NaN;
  await page.script(readFileSync(PEER, 'utf8'));
  return page.run((words) => {
    const started = performance.now();
    new window.Mark(document.body).mark(words, { acrossElements: true, separateWordSearch: false });
    return performance.now() - started;
  }, WORDS);
}

/** Bytes on the heap after a reading, and at most between its slices. */
async function heapUsed(page: World): Promise<{ kept: number; most: number }> {
  return page.run(async () => {
    const used = (): number => window.performance.memory.usedJSHeapSize;
    window.gc();
    const before = used();
    let most = before;
    await window.probe.slices(() => {
      most = Math.max(most, used());
    });
    window.gc();
    return { kept: used() - before, most: most - before };
  });
}

/** The world a content script runs in: the page's nodes, but not its scripts. */
interface World {
  script: (code: string) => Promise<void>;
  run: <A extends readonly unknown[], T>(code: (...args: A) => T, ...args: A) => Promise<Awaited<T>>;
}

async function withPage<T>(
  browser: Browser,
  script: string,
  nodes: number,
  messages: number,
  measure: (page: World) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.route('https://bench.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>题</title><body></body>' }),
    );
    await page.goto('https://bench.example/');
    await page.evaluate(script);
    await page.evaluate(([n, m]) => window.probe.fill(n as number, m as number), [nodes, messages]);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
    const world = await isolatedWorld(page);
    await world.script(script);
    return await measure(world);
  } finally {
    await page.close();
  }
}

async function isolatedWorld(page: Page): Promise<World> {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    script: async (code) => void (await evaluate(`${code};0`)),
    run: async (code, ...args) => (await evaluate(`(${code})(...${JSON.stringify(args)})`)) as never,
  };
}

async function bundleProbe(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    build: {
      write: false,
      lib: { entry: 'test/bench/pageProbe.ts', formats: ['iife'], name: 'bench', fileName: 'probe' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('Nothing was built.');
  return `${output.output[0].code};window.probe = bench.probe;`;
}

declare global {
  interface Window {
    probe: typeof Probe;
    Mark: new (root: Node) => { mark(words: string[], options: object): void };
    gc: () => void;
    performance: Performance & { memory: { usedJSHeapSize: number } };
  }
}
