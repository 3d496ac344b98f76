import { readScamOnPage } from '../../src/app/page/readScamOnPage';
import { recogniseOnPage } from '../../src/app/page/recogniseOnPage';
import { createCueTest } from '../../src/page/cueTest';
import { createPageReader, type PageReader } from '../../src/page/pageReader';
import { SLICE } from '../../src/page/slices';
import { watchPage } from '../../src/page/watchPage';

/**
 * What page.bench.ts runs inside a real page: the shipped reader with clocks around its slices, and the bare
 * walk it is measured against.
 */
export const probe = {
  /** A page of `nodes` text nodes of 15 characters; `messages` of them are one of the platform's sentences. */
  fill(nodes: number, messages: number): void {
    const every = Math.floor(nodes / Math.max(1, messages));
    const rows: string[] = [];
    for (let n = 0; n < nodes; n += 5) {
      const text =
        messages > 0 && n % every < 5
          ? '花呗经综合评估暂未通过，请稍后再试'
          : '今天天气不错适合出门走走看看花';
      rows.push(`<div><p>${text}</p><p>面条 <b>加蛋</b> 两份，少放盐</p></div>`);
    }
    document.body.innerHTML = rows.join('');
  },

  /** Milliseconds for one bare pass over all text nodes. */
  walk(): number {
    const started = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
    return length > 0 ? performance.now() - started : Number.NaN;
  },

  /** Milliseconds for reading the whole page at once, and how many blocks had a finding. */
  read(): { ms: number; found: number } {
    const reader = makeReader();
    const started = performance.now();
    reader.mark(document.body);
    for (const _ of reader.work());
    return { ms: performance.now() - started, found: reader.findings().length };
  },

  /** The same in slices, as on a real page; each slice's milliseconds. */
  slices(): Promise<number[]> {
    return new Promise((resolve) => {
      const { slices, stop } = watch(() => {
        stop();
        resolve(slices);
      });
    });
  },

  /** Milliseconds spent on `batches` times `size` added nodes: by the watch, and by walking anew each time. */
  async storm(batches: number, size: number): Promise<{ watched: number; worst: number; rewalked: number }> {
    let settle = (): void => {};
    const settled = () =>
      new Promise<void>((resolve) => {
        settle = resolve;
      });
    const first = settled();
    const { slices, stop } = watch(() => settle());
    await first;
    slices.length = 0;
    let rewalked = 0;
    const last = settled();
    for (let batch = 0; batch < batches; batch++) {
      const box = document.createElement('div');
      for (let n = 0; n < size; n++)
        box.append(Object.assign(document.createElement('p'), { textContent: '新的一行字，慢慢看' }));
      document.body.append(box);
      rewalked += probe.walk();
      await new Promise((done) => setTimeout(done, 4));
    }
    await last;
    stop();
    return { watched: slices.reduce((sum, ms) => sum + ms, 0), worst: Math.max(...slices), rewalked };
  },
  SLICE,
};

function makeReader(): PageReader {
  return createPageReader({
    recognise: recogniseOnPage,
    readScam: readScamOnPage,
    host: 'www.alipay.com',
    ownHost: false,
    hasCue: createCueTest(false),
    isOurs: () => false,
    metRoot: () => {},
  });
}

/** The shipped watch with a clock around everything it runs: slices and the observer's callback. */
function watch(settled: () => void): { slices: number[]; stop: () => void } {
  const slices: number[] = [];
  const timed = (task: () => void) => () => {
    const started = performance.now();
    task();
    slices.push(performance.now() - started);
  };
  const Observer = window.MutationObserver;
  window.MutationObserver = class extends Observer {
    constructor(callback: MutationCallback) {
      super((records, observer) => timed(() => callback(records, observer))());
    }
  };
  const { stop } = watchPage({
    document,
    window,
    reader: makeReader(),
    clock: () => performance.now(),
    schedule: (task) => {
      const handle = requestIdleCallback(timed(task), { timeout: 1000 });
      return () => cancelIdleCallback(handle);
    },
    wait: (milliseconds, task) => {
      const timer = setTimeout(timed(task), milliseconds);
      return () => clearTimeout(timer);
    },
    alive: () => true,
    settled,
    moved: () => {},
  });
  window.MutationObserver = Observer;
  return { slices, stop };
}
