import { readScamOnPage } from '../../src/app/page/readScamOnPage';
import { recogniseOnPage } from '../../src/app/page/recogniseOnPage';
import { createPageReader, type PageReader } from '../../src/page/pageReader';
import { watchPage } from '../../src/page/watchPage';

/** The platform's sentences, each for both products: as many texts as a page may hold. */
const MESSAGES = [
  '%经综合评估暂未通过，请稍后再试',
  '系统繁忙，%暂时无法开通，请稍后再试',
  '你的%账户存在安全风险，请完成验证后重试',
  '今天申请%的人数已满，请明天再来',
  '%暂未对你开放，请留意页面通知',
  '对不起，你还未开通%，请先完善身份信息',
  '当前交易不支持%支付，请更换付款方式',
  '你的%可用额度不足，请换用其他方式付款',
  '你的%已被冻结，请还清欠款',
  '身份证已过期，请更新证件后使用%',
  '另一个账户已开通%，请登录该账户',
  '核身验证失败，暂时不能使用%',
].flatMap((sentence) => ['花呗', '借呗'].map((product) => sentence.replace('%', product)));

/**
 * What page.bench.ts runs inside a real page: the shipped reader with clocks around its slices, and the bare
 * walk it is measured against.
 */
export const probe = {
  /** A page of `nodes` text nodes, 15 characters on average; `messages` of them are the platform's sentences. */
  fill(nodes: number, messages: number): void {
    const perRow = 4;
    const rowsPerMessage = Math.floor(nodes / perRow / Math.max(1, messages));
    const rows = Array.from({ length: nodes / perRow }, (_, row) => {
      const isMessage = row % rowsPerMessage === 0 && row / rowsPerMessage < messages;
      const text = isMessage
        ? MESSAGES[(row / rowsPerMessage) % MESSAGES.length]
        : `今天天气不错，第${row}位客人说适合出门走走看看花`;
      return `<div><p>${text}</p><p>面条要现煮的才好吃，再<b>加一个煎蛋</b> 两份都少放盐，汤多一些，打包带走不要香菜</p></div>`;
    });
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

  /** Milliseconds for asking the page for its text, which no reading can do without. */
  text(): number {
    const started = performance.now();
    const { length } = document.body.textContent;
    return length > 0 ? performance.now() - started : Number.NaN;
  },

  /** Milliseconds for reading the whole page at once, and how many blocks had a finding. */
  read(ownHost: boolean): { ms: number; found: number } {
    const reader = makeReader(ownHost);
    const started = performance.now();
    reader.mark(document.body);
    for (const _ of reader.work());
    return { ms: performance.now() - started, found: reader.findings().length };
  },

  /** The same in slices, as on a real page; each slice's milliseconds. `after` is called after each. */
  slices(after = (): void => {}): Promise<number[]> {
    return new Promise((resolve) => {
      const { slices, stop } = watch(() => {
        stop();
        resolve(slices);
      }, after);
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
};

function makeReader(ownHost = false): PageReader {
  return createPageReader({
    recognise: recogniseOnPage,
    readScam: readScamOnPage,
    host: ownHost ? 'www.alipay.com' : 'bench.example',
    ownHost,
    document,
    isOurs: () => false,
    rootOf: ({ shadowRoot }) => shadowRoot,
    metRoot: () => {},
  });
}

/** The shipped watch with a clock around everything it runs: slices and the observer's callback. */
function watch(settled: () => void, after = (): void => {}): { slices: number[]; stop: () => void } {
  const slices: number[] = [];
  const timed = (task: () => void) => () => {
    const started = performance.now();
    task();
    slices.push(performance.now() - started);
    after();
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
    onFrame: () => () => {},
    moved: () => {},
    left: () => {},
  });
  window.MutationObserver = Observer;
  return { slices, stop };
}
