import { onlyTrusted } from '../ui/card/onlyTrusted';
import { isElement, isInline, isText } from './inlineText';
import { member } from './member';
import { pageAddress } from './pageAddress';
import type { PageReader } from './pageReader';
import { type Clock, runInSlices, type Schedule } from './slices';

/** Runs a task after some milliseconds. Returns the way to call it off. */
type Wait = (milliseconds: number, task: () => void) => () => void;

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
/** In a restless page new messages are read apart from the rest: at most so often, in milliseconds, of so many new nodes. */
const GLANCES_APART = 1000;
const MOST_NEW = 100;
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
  readonly #observer = new MutationObserver((records) => this.#collect(records));
  readonly #watched: MutationObserverInit;
  #address: string;
  #pause = SHORTEST;
  #batches = 0;
  #callOff: (() => void) | undefined;
  /** New nodes at which the next glance looks. */
  #fresh: Node[] = [];
  #nextGlance = 0;
  #callOffGlance: (() => void) | undefined;

  constructor(tools: WatchTools) {
    this.#tools = tools;
    const { attributes } = tools.reader;
    this.#watched = attributes.length > 0 ? { ...WATCHED, attributeFilter: [...attributes] } : WATCHED;
    this.#address = tools.document.location.href;
    this.#listen();
    this.#wake();
  }

  watchRoot(root: ShadowRoot): void {
    this.#observer.observe(root, this.#watched);
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
      this.#glanceSoon();
    }
  }

  #mark(record: MutationRecord): void {
    const { reader } = this.#tools;
    if (record.type !== 'childList') reader.mark(record.target);
    for (const node of record.addedNodes) {
      reader.mark(node);
      if (this.#pause > SHORTEST && isElement(node) && this.#fresh.length < MOST_NEW) this.#fresh.push(node);
    }
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

  /** In a restless page a message may be gone again before the pause is over. */
  #glanceSoon(): void {
    const { alive, clock, reader, settled, wait } = this.#tools;
    if (this.#fresh.length === 0 || this.#callOffGlance) return;
    const rest = (): void => {
      this.#callOffGlance = undefined;
    };
    this.#callOffGlance = wait(Math.max(SHORTEST, this.#nextGlance - clock()), () => {
      rest();
      const reading = alive() && reader.glance(this.#fresh.splice(0));
      if (!reading) return;
      this.#nextGlance = clock() + GLANCES_APART;
      const done = (): void => {
        rest();
        settled();
      };
      this.#callOffGlance = runInSlices(reading, done, this.#tools);
    });
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
    this.#callOffGlance?.();
    this.#callOff = this.#callOffGlance = undefined;
    this.#fresh = [];
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
    this.#observer.observe(this.#tools.document, this.#watched);
    // The reading meets all shadow roots again: to list them here would keep those that the page let go of.
    this.#tools.reader.markAll();
    this.#read();
  }

  #isElsewhere(): boolean {
    return this.#tools.document.location.href !== this.#address;
  }

  /** Only once it is read what stands there now: until then what stood there stays, and is told. */
  #tellMove(): void {
    if (!this.#isElsewhere()) return;
    const page = pageAddress(this.#address);
    this.#address = this.#tools.document.location.href;
    this.#tools.moved(pageAddress(this.#address) !== page);
  }

  #startAfresh(): void {
    this.#tools.reader.restart();
    this.#tools.moved(true);
    this.#wake();
  }
}

/** Drawn before the reader asked for it, and perhaps never shown. Read past the page's own names, as `member` does. */
const isPrerendered = (document: Document): boolean =>
  member(document as Document & { prerendering?: boolean }, 'prerendering') === true;
