// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReader } from './pageReader';
import { type PageWatch, watchPage } from './watchPage';

const soon = () => new Promise((done) => setTimeout(done, 2));

let marked: Node[];
let waits: { milliseconds: number; task: () => void }[];
let alive: boolean;
let settled: number;
let frames: (() => void)[];
let moves: boolean[];
// A plain target: it stands for the browser's window, which this world only imitates.
const pageWindow = new EventTarget();
let watch: PageWatch;
const reader: PageReader = {
  mark: (node) => void marked.push(node),
  markAll: () => void marked.push(document.body),
  restart: () => {},
  *work() {
    yield undefined;
  },
  attributes: [],
  glance: () => null,
  *dropChanged() {},
  isBehind: () => false,
  findings: () => [],
};

beforeEach(async () => {
  document.body.replaceChildren();
  marked = [];
  waits = [];
  alive = true;
  settled = 0;
  frames = [];
  moves = [];
  watch = watchPage({
    document,
    window: pageWindow,
    reader,
    clock: () => 0,
    schedule: (task) => {
      queueMicrotask(task);
      return () => {};
    },
    wait: (milliseconds, task) => {
      const wait = { milliseconds, task };
      waits.push(wait);
      return () => void waits.splice(waits.indexOf(wait), 1);
    },
    alive: () => alive,
    settled: () => settled++,
    onFrame: (task) => {
      frames.push(task);
      return () => void frames.splice(frames.indexOf(task), 1);
    },
    moved: (other) => void moves.push(other),
    left: () => {},
  });
  await soon();
  marked = [];
});
afterEach(() => watch.stop());

/** Adds a paragraph and lets the observer hear of it. */
async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  await soon();
}
/** As only the browser can. */
function tell(type: string, target: EventTarget = document): void {
  const event = new Event(type);
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}
async function runWait(): Promise<void> {
  waits.shift()?.task();
  await soon();
}

describe('watchPage', () => {
  it('reads at once, and then waits for nothing while nothing changes', () => {
    expect([settled, waits.length]).toEqual([1, 0]);
  });
  it('only collects what changes, and reads after a pause', async () => {
    await change();
    expect([marked.length, settled, waits.length]).toEqual([1, 1, 1]);
    await runWait();
    expect(settled).toBe(2);
  });
  it('waits longer and longer while a page never rests, five seconds at most, and recovers', async () => {
    const pauses: (number | undefined)[] = [];
    for (let round = 0; round < 8; round++) {
      for (let n = 0; n < 4; n++) {
        document.body.append(document.createComment(''));
        await soon();
      }
      pauses.push(waits[0]?.milliseconds);
      await runWait();
    }
    expect(pauses).toEqual([200, 400, 800, 1600, 3200, 5000, 5000, 5000]);
    await change();
    await runWait();
    await change();
    expect(waits[0]?.milliseconds).toBe(200);
  });
  it('reads new messages soon in a page that never rests, once a second at most, and nothing else', async () => {
    const glances: (readonly Node[])[] = [];
    vi.spyOn(reader, 'glance').mockImplementation((nodes) => {
      glances.push(nodes);
      return (function* () {})();
    });
    for (let n = 0; n < 4; n++) await change();
    expect(waits).toHaveLength(1);
    await runWait();
    await change();
    document.body.append('3 秒');
    await soon();
    const ordinary = waits[0];
    expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([400, 200]);
    waits.shift();
    await runWait();
    expect(glances).toEqual([[document.body.querySelector('p:last-of-type')]]);
    expect(settled).toBe(3);
    await change();
    expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([1000]);
    ordinary?.task();
    await soon();
    watch.stop();
    expect(waits).toEqual([]);
    vi.restoreAllMocks();
  });
  it('reads nothing while the page is hidden', async () => {
    const hidden = vi.spyOn(Object.getPrototypeOf(document), 'hidden', 'get').mockReturnValue(true);
    tell('visibilitychange');
    await change();
    expect([marked.length, waits.length]).toEqual([0, 0]);
    hidden.mockRestore();
  });
  it('reads nothing while the page is prerendered, and reads it once it is shown', async () => {
    let prerendering = true;
    Object.defineProperty(Object.getPrototypeOf(document), 'prerendering', {
      configurable: true,
      get: () => prerendering,
    });
    tell('visibilitychange');
    await change();
    expect([marked.length, settled]).toEqual([0, 1]);
    prerendering = false;
    tell('prerenderingchange');
    await soon();
    expect([marked.length, settled]).toEqual([1, 2]);
    Reflect.deleteProperty(Object.getPrototypeOf(document), 'prerendering');
  });
  it('is not put to sleep by an element that has the name of a state', async () => {
    Object.defineProperty(document, 'prerendering', { configurable: true, value: document.body });
    tell('visibilitychange');
    await soon();
    Reflect.deleteProperty(document, 'prerendering');
    expect(settled).toBe(2);
  });
  it('wakes with the first frame drawn, where the page keeps the events from us', async () => {
    const hidden = vi.spyOn(Object.getPrototypeOf(document), 'hidden', 'get').mockReturnValue(true);
    await change();
    await runWait();
    expect([settled, frames.length]).toEqual([1, 1]);
    hidden.mockRestore();
    frames.shift()?.();
    await soon();
    expect(settled).toBe(2);
    await change();
    expect(marked.length).toBeGreaterThan(1);
  });
  it('lets a reading end while the address changes, and tells of the move once it is read', async () => {
    const goTo = (address: string) => {
      (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(address);
      tell('popstate', pageWindow);
    };
    goTo('https://a.example/?a');
    expect([marked.length, moves, waits.length]).toEqual([1, [], 1]);
    goTo('https://a.example/?b');
    expect(waits).toHaveLength(1);
    await runWait();
    expect([settled, moves]).toEqual([2, [true]]);
    goTo('https://a.example/?b#place');
    await runWait();
    expect([settled, moves]).toEqual([3, [true, false]]);
  });
  it('reads what stands where something was taken from between', async () => {
    document.body.innerHTML = '<p>花<i>的吃</i>呗</p><div></div><hr>';
    await soon();
    await runWait();
    marked = [];
    document.querySelector('i')?.remove();
    document.querySelector('hr')?.remove();
    await soon();
    expect(marked).toEqual([document.querySelector('p')?.firstChild]);
  });
  it('is not put to sleep by an event the page made up', async () => {
    vi.spyOn(Object.getPrototypeOf(document), 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    vi.restoreAllMocks();
    await change();
    expect(marked).toHaveLength(1);
  });
  it('ends quietly once the extension is gone', async () => {
    await change();
    alive = false;
    await runWait();
    await change();
    expect([settled, marked.length, waits.length]).toEqual([1, 1, 0]);
  });
  it('reads again after a reading that failed', async () => {
    vi.spyOn(reader, 'work').mockImplementationOnce(function* () {
      yield undefined;
      throw new TypeError('matches is not a function');
    });
    await change();
    await runWait();
    await change();
    await runWait();
    vi.restoreAllMocks();
    expect(settled).toBe(3);
  });
});
