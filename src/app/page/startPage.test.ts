// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMessage } from '../../platform/messages';
import type { BackgroundMessage, PublicSettings } from '../../platform/pageMessages';
import { readScamOnPage } from './readScamOnPage';
import { recogniseOnPage } from './recogniseOnPage';
import { type RunningPage, startPage } from './startPage';

const REFUSED = '<p>花呗开通申请经综合评估暂未通过，请过段时间再试</p>';
const OPEN: PublicSettings = { paused: false, words: null };

/** A background that answers, or does not, and a clock that moves when the test says so. */
let sent: PageMessage[];
let answers: {
  settings?: PublicSettings | Promise<PublicSettings> | { message: string };
  detected?: true;
  checkHosts?: unknown;
};
let waits: (() => void)[];
let frames: (() => void)[];
let alive: boolean;
let hear: ((message: BackgroundMessage) => void) | undefined;
let page: RunningPage | undefined;
// A plain target: it stands for the browser's window, which this world only imitates.
const pageWindow = Object.assign(new EventTarget(), {
  length: 0,
  cancelAnimationFrame: () => {},
}) as unknown as Window;

const soon = () => new Promise((done) => setTimeout(done, 5));
const goTo = (url: string) =>
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(url);
/** As only the browser can. */
function tellOf(type: string, target: EventTarget): void {
  const event = new Event(type);
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}
const types = () => sent.map(({ type }) => type);
/** Lets all that waits for its time run. */
async function later(): Promise<void> {
  for (const task of waits.splice(0)) task();
  await soon();
}

/** Whatever the page says from now on, nothing is told, heard or waited for. */
async function expectNothingMore(): Promise<void> {
  const before = [...sent];
  document.body.innerHTML = '<p>花呗系统繁忙，请稍后再试</p>';
  await soon();
  await later();
  expect(sent).toEqual(before);
  expect(hear).toBeUndefined();
  expect(waits).toEqual([]);
}

/** A page as a frame has it: it reports, and shows nothing itself. */
async function open(html: string): Promise<RunningPage> {
  document.body.innerHTML = html;
  page = startPage({
    document,
    window: pageWindow,
    recognise: recogniseOnPage,
    readScam: readScamOnPage,
    isTop: false,
    isOwnHost: () => true,
    rootOf: ({ shadowRoot }) => shadowRoot,
    clock: () => 0,
    schedule: (task) => {
      queueMicrotask(task);
      return () => {};
    },
    wait: (_, task) => {
      waits.push(task);
      return () => {
        waits = waits.filter((one) => one !== task);
      };
    },
    onFrame: (task) => {
      frames.push(task);
      return () => {
        frames = frames.filter((one) => one !== task);
      };
    },
    alive: () => alive,
    send: async (message) => {
      sent.push(message);
      return answers[message.type as keyof typeof answers];
    },
    listen: (handle) => {
      hear = handle;
      return () => {
        hear = undefined;
      };
    },
    wordsOf: () => (key) => key,
  });
  await soon();
  return page;
}

beforeEach(() => {
  goTo('https://www.alipay.com/pay');
  // There is no layout here, so nothing is ever seen; whether a passage is shown is for the browser to say.
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  sent = [];
  waits = [];
  frames = [];
  answers = { settings: OPEN, detected: true };
  alive = true;
});
afterEach(() => {
  page?.stop();
  vi.restoreAllMocks();
});

describe('startPage', () => {
  it('says nothing to anybody about a page with nothing', async () => {
    const { firstRead } = await open('<p>番茄去皮，炒出汁。</p>');
    expect(await firstRead).toBe(0);
    expect(sent).toEqual([]);
    expect(waits).toEqual([]);
  });

  it('does not start outside the web', async () => {
    goTo('about:blank');
    expect(await (await open(REFUSED)).firstRead).toBeNull();
    expect(sent).toEqual([]);
  });

  it('read once on request, says what it showed then and nothing of what comes later', async () => {
    await open(REFUSED);
    hear?.({ type: 'enough', listed: ['alipay.com'] });
    document.body.append('花呗系统繁忙，请稍后再试');
    await soon();
    await later();
    const busy = [{ symptom: 'rejected' }, { symptom: 'systemBusy' }];
    expect(sent.at(-1)).toMatchObject({ findings: { hints: busy } });
    page?.stop();
    await open(REFUSED);
    hear?.({ type: 'enough', listed: ['zhihu.com'] });
    sent = [];
    document.body.append('花呗系统繁忙，请稍后再试');
    await soon();
    await later();
    expect(sent).toEqual([]);
    expect(hear?.({ type: 'retell' })).toBe('something');
    document.body.replaceChildren();
    await later();
    expect(sent.at(-1)).toMatchObject({ type: 'detected', findings: { hints: [] } });
    hear?.({ type: 'settings', settings: { paused: true, words: null } });
    document.body.innerHTML = REFUSED;
    hear?.({ type: 'settings', settings: OPEN });
    await soon();
    // Who ends a pause asks for it to be read once more.
    expect(sent.at(-1)).toMatchObject({ findings: { hints: [{ symptom: 'rejected' }] } });
    sent = [];
    document.body.append('花呗系统繁忙，请稍后再试');
    await soon();
    await later();
    expect(sent).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['says something else', () => document.querySelector('p')?.firstChild?.replaceWith('番茄炒蛋的做法')],
    ['is another page', () => goTo('https://www.alipay.com/other')],
  ])('read once on request, takes back what it told when it %s', async (_, goOn) => {
    await open(`${REFUSED}<b>仅剩 3 个</b>`);
    hear?.({ type: 'enough', listed: ['zhihu.com'] });
    goTo('https://www.alipay.com/pay#place');
    await later();
    expect(sent.at(-1)).toMatchObject({ findings: { hints: [{ symptom: 'rejected' }] } });
    goOn();
    await later();
    await later();
    expect(sent.at(-1)).toEqual({ type: 'detected', findings: { hints: [], warnings: [] }, hidden: false });
    expect(waits).toEqual([]);
    document.body.innerHTML = REFUSED;
    await soon();
    await later();
    expect(sent.at(-1)).toMatchObject({ findings: { hints: [] } });
  });

  it('read once on request, keeps what only counts on', async () => {
    await open('<p>内部渠道强开花呗，先交 298 元手续费，仅剩 900 个名额，加微信 hb_kaitong88</p>');
    hear?.({ type: 'enough', listed: ['zhihu.com'] });
    const words = document.querySelector('p')?.firstChild as Text;
    words.data = words.data.replace('900', '87');
    sent = [];
    await later();
    await later();
    expect(sent).toEqual([]);
    expect(waits).toHaveLength(1);
  });

  it('asks for the settings first, then reports, once', async () => {
    expect(await (await open(REFUSED)).firstRead).toBe(1);
    expect(types()).toEqual(['settings', 'detected']);
    expect(sent[1]).toMatchObject({
      findings: { hints: [{ symptom: 'rejected', verbatim: true }], warnings: [] },
    });
    await later();
    expect(types()).toEqual(['settings', 'detected']);
  });

  it('tells of the end of the last finding', async () => {
    await open(REFUSED);
    document.body.innerHTML = '<p>付款成功</p>';
    await soon();
    await later();
    expect(sent.at(-1)).toEqual({
      type: 'detected',
      findings: { hints: [], warnings: [] },
      hidden: false,
    });
  });

  it('tells what a label says once it is changed', async () => {
    await open('<input type="button" value="确认">');
    document.querySelector('input')?.setAttribute('value', '花呗开通申请经综合评估暂未通过，请过段时间再试');
    await soon();
    await later();
    expect(sent.at(-1)).toMatchObject({ findings: { hints: [{ symptom: 'rejected' }] } });
  });

  it('tells of its end when the frame is left, and of what it says when it is back', async () => {
    await open(REFUSED);
    tellOf('pagehide', pageWindow);
    expect(sent.at(-1)).toMatchObject({ type: 'detected', findings: { hints: [] } });
    for (const frame of [...frames]) frame();
    await soon();
    expect(sent.at(-1)).toMatchObject({ findings: { hints: [{ symptom: 'rejected' }] } });
  });

  it('tells again when asked, and says nothing then where there is nothing', async () => {
    await open(REFUSED);
    expect(hear?.({ type: 'retell' })).toBe('something');
    await soon();
    expect(types()).toEqual(['settings', 'detected', 'settings', 'detected']);
    page?.stop();
    sent = [];
    await open('<p>番茄去皮，炒出汁。</p>');
    expect(hear?.({ type: 'retell' })).toBe('nothing');
    await soon();
    expect(sent).toEqual([]);
  });

  it('a pause nobody told it of holds when it is asked to tell again, and for what comes later', async () => {
    await open(REFUSED);
    answers.settings = { paused: true, words: null };
    hear?.({ type: 'retell' });
    await soon();
    expect(types()).toEqual(['settings', 'detected', 'settings']);
    page?.stop();

    sent = [];
    answers.settings = OPEN;
    await open(REFUSED);
    document.body.innerHTML = '<p>付款成功</p>';
    await soon();
    await later();
    answers.settings = { paused: true, words: null };
    sent = [];
    document.body.innerHTML = REFUSED;
    await soon();
    await later();
    expect(types()).toEqual(['settings']);
  });

  it('ends without a word where the reader no longer allows the site', async () => {
    await open(REFUSED);
    hear?.({ type: 'withdrawn', domains: ['pay.com', 'notalipay.com'] });
    expect(types()).toEqual(['settings', 'detected']);
    hear?.({ type: 'withdrawn', domains: ['zhihu.com', 'alipay.com'] });
    expect(types()).toEqual(['settings', 'detected']);
    await expectNothingMore();
  });

  it('reports nothing of a paused site, and reads it again when the pause ends', async () => {
    answers.settings = { paused: true, words: null };
    expect(await (await open(REFUSED)).firstRead).toBe(0);
    expect(types()).toEqual(['settings']);
    hear?.({ type: 'settings', settings: OPEN });
    await soon();
    expect(types()).toEqual(['settings', 'detected']);
  });

  it('takes no answer that is older than what it was told meanwhile', async () => {
    let answer = (_: PublicSettings): void => {};
    answers.settings = new Promise((done) => {
      answer = done;
    });
    void open(REFUSED);
    await soon();
    expect(types()).toEqual(['settings']);
    hear?.({ type: 'settings', settings: { paused: true, words: null } });
    answer(OPEN);
    await soon();
    expect(types()).toEqual(['settings']);
  });

  it('tells after a pause what it had told before: it was forgotten meanwhile', async () => {
    await open(REFUSED);
    hear?.({ type: 'settings', settings: { paused: true, words: null } });
    sent = [];
    hear?.({ type: 'settings', settings: OPEN });
    await soon();
    expect(sent.at(-1)).toMatchObject({ findings: { hints: [{ symptom: 'rejected' }] } });
  });

  it('asks and tells again what no background answered', async () => {
    answers = {};
    await open(REFUSED);
    expect(types()).toEqual(['settings']);
    await later();
    expect(types()).toEqual(['settings', 'settings']);
    answers.settings = OPEN;
    await later();
    expect(types().at(-1)).toBe('detected');
    answers.detected = true;
    await later();
    expect(types().filter((type) => type === 'detected')).toHaveLength(2);
    await later();
    expect(types().filter((type) => type === 'detected')).toHaveLength(2);
  });

  it('takes the failure of a background for no settings: the site may be paused', async () => {
    answers.settings = { message: 'no space' };
    await open(REFUSED);
    expect(types()).toEqual(['settings']);
    await later();
    expect(types()).toEqual(['settings', 'settings']);
  });

  it("tells of the other product when only the page's title changes", async () => {
    document.title = '花呗';
    await open('<p>经综合评估，暂未通过</p>');
    expect(sent.at(-1)).toMatchObject({ findings: { hints: [{ product: 'huabei' }] } });
    document.title = '借呗';
    await soon();
    await later();
    expect(sent.at(-1)).toMatchObject({ findings: { hints: [{ product: 'jiebei' }] } });
    document.title = '';
  });

  it('asks about links once a look, whatever new ones there are when the answer comes', async () => {
    Object.defineProperty(answers, 'checkHosts', {
      get() {
        const link = document.querySelector('a');
        if (link && sent.length < 50) link.href = `https://h${sent.length}.example/`;
        return [];
      },
    });
    await open('<p>内部渠道强开花呗，先交 298 元手续费，加<a href="https://h.example/">微信</a></p>');
    expect(types().filter((type) => type === 'checkHosts')).toHaveLength(1);
    await later();
    expect(types().filter((type) => type === 'checkHosts')).toHaveLength(2);
  });

  it('ends without a word once the extension is gone', async () => {
    await open(REFUSED);
    alive = false;
    await expectNothingMore();
  });

  it('sees what changes in a shadow root after it was hidden, too', async () => {
    await open('<div></div>');
    const inner = document.createElement('x-inner').attachShadow({ mode: 'open' });
    document.body.append(inner.host);
    await soon();
    await later();
    const hidden = vi.spyOn(Object.getPrototypeOf(document), 'hidden', 'get').mockReturnValue(true);
    tellOf('visibilitychange', document);
    hidden.mockRestore();
    tellOf('visibilitychange', document);
    await soon();
    expect(sent).toEqual([]);
    inner.innerHTML = REFUSED;
    await soon();
    await later();
    expect(sent.at(-1)).toMatchObject({ findings: { hints: [{ symptom: 'rejected' }] } });
  });

  it('ends as a whole when it is shown again and the extension went meanwhile', async () => {
    await open(REFUSED);
    const hidden = vi.spyOn(Object.getPrototypeOf(document), 'hidden', 'get').mockReturnValue(true);
    tellOf('visibilitychange', document);
    await later();
    alive = false;
    hidden.mockRestore();
    tellOf('visibilitychange', document);
    await soon();
    expect(hear).toBeUndefined();
    await expectNothingMore();
  });

  it('leaves nothing running after its stop', async () => {
    (await open(REFUSED)).stop();
    await expectNothingMore();
  });

  it.each(['settings', 'detected'] as const)(
    'stays stopped when the answer to what it had asked comes: %s',
    async (asked) => {
      let answer = (): void => {};
      const held = new Promise<unknown>((resolve) => {
        answer = () => resolve(asked === 'settings' ? OPEN : undefined);
      });
      Object.assign(answers, { [asked]: held });
      const stopped = await open(REFUSED);
      expect(types().at(-1)).toBe(asked);
      stopped.stop();
      answer();
      await soon();
      await expectNothingMore();
    },
  );
});
