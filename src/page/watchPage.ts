import { onlyTrusted } from '../ui/card/onlyTrusted';
import { bodyOf } from './isReadable';
import { member } from './member';
import type { PageReader } from './pageReader';
import { type Clock, runInSlices, type Schedule } from './slices';

/** Runs a task after some milliseconds. Returns the way to call it off. */
export type Wait = (milliseconds: number, task: () => void) => () => void;

export interface WatchTools {
  document: Document;
  window: Window;
  reader: PageReader;
  clock: Clock;
  schedule: Schedule;
  wait: Wait;
  /** false once the extension was updated or switched off under us. */
  alive: () => boolean;
  /** Reading has come to an end for now. */
  settled: () => void;
  /** The page's address changed, or the page came back from the back/forward cache. */
  moved: () => void;
}

export interface PageWatch {
  /** Watches a shadow root as well. */
  watchRoot(root: ShadowRoot): void;
  stop(): void;
}

/** Milliseconds from a change to its reading: at first, and at most in a page that never rests. */
const SHORTEST = 200;
const LONGEST = 5000;
/** So many batches of changes during one pause, and the page counts as restless. */
const RESTLESS = 3;
/** With more records at a time than this the whole page is read again. */
const MANY_RECORDS = 5000;
const WATCHED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/**
 * Reads the page once and then whatever changes in it, in idle slices, with growing pauses while it never
 * rests, and not at all while it is hidden. Everything it starts ends with `stop`.
 */
export const watchPage = (tools: WatchTools): PageWatch => new Watch(tools);

class Watch implements PageWatch {
  readonly #tools: WatchTools;
  readonly #ending = new AbortController();
  readonly #roots = new Set<ShadowRoot>();
  readonly #observer = new MutationObserver((records) => this.#collect(records));
  #address: string;
  #pause = SHORTEST;
  #batches = 0;
  #callOff: (() => void) | undefined;

  constructor(tools: WatchTools) {
    this.#tools = tools;
    this.#address = tools.document.location.href;
    this.#listen();
    this.#wake();
  }

  watchRoot(root: ShadowRoot): void {
    this.#roots.add(root);
    this.#observer.observe(root, WATCHED);
  }

  /** Bound, as every stop here: whoever starts it may hand it on by itself. */
  readonly stop = (): void => {
    this.#rest();
    this.#ending.abort();
  };

  #listen(): void {
    const { document, window } = this.#tools;
    const on = (target: EventTarget, type: string, listener: (event: Event) => void): void =>
      EventTarget.prototype.addEventListener.call(target, type, onlyTrusted(listener), {
        signal: this.#ending.signal,
      });
    const move = (): void => this.#move();
    on(document, 'visibilitychange', () => (member(document, 'hidden') ? this.#rest() : this.#wake()));
    on(document, 'prerenderingchange', () => this.#wake());
    on(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && this.#startAfresh());
    on(window, 'pagehide', () => this.#rest());
    on(window, 'popstate', move);
    on(window, 'hashchange', move);
    const { navigation } = window as { navigation?: EventTarget };
    if (navigation) on(navigation, 'navigatesuccess', move);
  }

  /** Only notes what changed: a page may change thousands of times before it is read again. */
  #collect(records: MutationRecord[]): void {
    const { reader } = this.#tools;
    this.#batches++;
    if (records.length > MANY_RECORDS) this.#markAll();
    else {
      for (const record of records) {
        if (record.type === 'characterData') reader.mark(record.target);
        for (const node of record.addedNodes) reader.mark(node);
      }
    }
    if (!this.#callOff) this.#readLater();
  }

  /** Back-off: where changes kept coming during a pause, the next pause is twice as long. */
  #readLater(): void {
    this.#callOff = this.#tools.wait(this.#pause, () => {
      this.#pause = this.#batches >= RESTLESS ? Math.min(2 * this.#pause, LONGEST) : SHORTEST;
      this.#read();
    });
    this.#batches = 0;
  }

  #markAll(): void {
    const body = bodyOf(this.#tools.document);
    if (body) this.#tools.reader.mark(body);
  }

  #read(): void {
    const { alive, reader } = this.#tools;
    if (!alive()) this.stop();
    else this.#callOff = runInSlices(reader.work(), () => this.#finish(), this.#tools);
  }

  #finish(): void {
    this.#callOff = undefined;
    if (this.#tools.reader.isBehind()) this.#readLater();
    this.#tools.settled();
  }

  #rest(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#observer.disconnect();
  }

  #wake(): void {
    const { document } = this.#tools;
    this.#rest();
    if (member(document, 'hidden') || isPrerendered(document)) return;
    this.#observer.observe(document, WATCHED);
    for (const root of this.#roots) this.#observer.observe(root, WATCHED);
    this.#markAll();
    this.#read();
  }

  #move(): void {
    const { href } = this.#tools.document.location;
    if (href === this.#address) return;
    this.#address = href;
    this.#startAfresh();
  }

  #startAfresh(): void {
    this.#tools.reader.restart();
    this.#tools.moved();
    this.#wake();
  }
}

/** Drawn before the reader asked for it, and perhaps never shown. Read past the page's own names, as `member` does. */
const isPrerendered = (document: Document): boolean =>
  member(document as Document & { prerendering?: boolean }, 'prerendering') === true;
