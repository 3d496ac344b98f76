import { onlyTrusted } from '../ui/card/onlyTrusted';
import { isElement, isInline, isText } from './inlineText';
import { member } from './member';
import type { PageReader } from './pageReader';
import { type Clock, runInSlices, type Schedule } from './slices';

/** Runs a task after some milliseconds. Returns the way to call it off. */
export type Wait = (milliseconds: number, task: () => void) => () => void;

export interface WatchTools {
  document: Document;
  window: EventTarget & { navigation?: EventTarget };
  reader: PageReader;
  clock: Clock;
  schedule: Schedule;
  wait: Wait;
  /** Runs a task with the next frame the browser draws: none while the page is hidden. */
  onFrame: Schedule;
  /** false once the extension was updated or switched off under us. */
  alive: () => boolean;
  /** Reading has come to an end for now. */
  settled: () => void;
  /** Told before `settled`: the page's address changed; `other` where it is that of another page, not only of a place in it. */
  moved: (other: boolean) => void;
  /** The page is left, for good or for the back/forward cache. */
  left: () => void;
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
    const move = (): void => {
      if (this.#isElsewhere()) this.#readAll();
    };
    on(document, 'visibilitychange', () => (member(document, 'hidden') ? this.#sleep() : this.#wake()));
    on(document, 'prerenderingchange', () => this.#wake());
    on(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && this.#startAfresh());
    on(window, 'pagehide', () => {
      this.#tools.left();
      this.#sleep();
    });
    on(window, 'popstate', move);
    on(window, 'hashchange', move);
    const { navigation } = window;
    if (navigation) on(navigation, 'navigatesuccess', move);
  }

  /** Only notes what changed: a page may change thousands of times before it is read again. */
  #collect(records: MutationRecord[]): void {
    if (records.length > MANY_RECORDS) this.#readAll();
    else {
      for (const record of records) this.#mark(record);
      this.#readSoon();
    }
  }

  #mark(record: MutationRecord): void {
    const { reader } = this.#tools;
    if (record.type === 'characterData') reader.mark(record.target);
    for (const node of record.addedNodes) reader.mark(node);
    // What stood between two words is gone: they may say something together.
    const beside = record.removedNodes.length > 0 && (record.previousSibling ?? record.nextSibling);
    if (beside && (isText(beside) || (isElement(beside) && isInline(beside)))) reader.mark(beside);
  }

  #readAll(): void {
    this.#tools.reader.markAll();
    this.#readSoon();
  }

  /** After the pause, unless a reading is on its way. */
  #readSoon(): void {
    this.#batches++;
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

  #read(): void {
    const { alive, reader } = this.#tools;
    if (!alive()) this.stop();
    else if (this.#isAway()) this.#sleep();
    else this.#callOff = runInSlices(reader.work(), () => this.#finish(), this.#tools);
  }

  #finish(): void {
    this.#callOff = undefined;
    if (this.#tools.reader.isBehind()) this.#readLater();
    this.#tellMove();
    this.#tools.settled();
  }

  #rest(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#observer.disconnect();
  }

  /** Until the page is shown again. A page may keep the events of that from us, but not the frames the browser draws. */
  #sleep(): void {
    this.#rest();
    this.#callOff = this.#tools.onFrame(() => this.#wake());
  }

  #isAway(): boolean {
    const { document } = this.#tools;
    return member(document, 'hidden') || isPrerendered(document);
  }

  #wake(): void {
    this.#rest();
    if (this.#isAway()) {
      this.#sleep();
      return;
    }
    this.#observer.observe(this.#tools.document, WATCHED);
    for (const root of this.#roots) {
      if (member(root, 'isConnected')) this.#observer.observe(root, WATCHED);
      else this.#roots.delete(root);
    }
    this.#tools.reader.markAll();
    this.#read();
  }

  #isElsewhere(): boolean {
    return this.#tools.document.location.href !== this.#address;
  }

  /** Only once it is read what stands there now: until then what stood there stays, and is told. */
  #tellMove(): void {
    if (!this.#isElsewhere()) return;
    const page = withoutPlace(this.#address);
    this.#address = this.#tools.document.location.href;
    this.#tools.moved(withoutPlace(this.#address) !== page);
  }

  #startAfresh(): void {
    this.#tools.reader.restart();
    this.#tools.moved(true);
    this.#wake();
  }
}

/** An address without the part that names a place in its page. */
const withoutPlace = (address: string): string => address.replace(/#.*/s, '');

/** Drawn before the reader asked for it, and perhaps never shown. Read past the page's own names, as `member` does. */
const isPrerendered = (document: Document): boolean =>
  member(document as Document & { prerendering?: boolean }, 'prerendering') === true;
