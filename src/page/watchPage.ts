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
export function watchPage(tools: WatchTools): PageWatch {
  const { document, window, reader } = tools;
  const ending = new AbortController();
  const roots = new Set<ShadowRoot>();
  const observer = new MutationObserver(collect);
  let address = document.location.href;
  let pause = SHORTEST;
  let batches = 0;
  let callOff: (() => void) | undefined;

  function collect(records: MutationRecord[]): void {
    batches++;
    if (records.length > MANY_RECORDS) markAll();
    else {
      for (const record of records) {
        if (record.type === 'characterData') reader.mark(record.target);
        for (const node of record.addedNodes) reader.mark(node);
      }
    }
    if (!callOff) readLater();
  }

  /** Back-off: where changes kept coming during a pause, the next pause is twice as long. */
  function readLater(): void {
    callOff = tools.wait(pause, () => {
      pause = batches >= RESTLESS ? Math.min(2 * pause, LONGEST) : SHORTEST;
      read();
    });
    batches = 0;
  }

  function markAll(): void {
    const body = bodyOf(document);
    if (body) reader.mark(body);
  }

  function read(): void {
    if (!tools.alive()) stop();
    else callOff = runInSlices(reader.work(), () => {}, finish, tools);
  }

  function finish(): void {
    callOff = undefined;
    if (reader.isBehind()) readLater();
    tools.settled();
  }

  function rest(): void {
    callOff?.();
    callOff = undefined;
    observer.disconnect();
  }

  function wake(): void {
    rest();
    if (member(document, 'hidden') || ('prerendering' in document && document.prerendering)) return;
    observer.observe(document, WATCHED);
    for (const root of roots) observer.observe(root, WATCHED);
    markAll();
    read();
  }

  function move(): void {
    if (document.location.href === address) return;
    address = document.location.href;
    startAfresh();
  }

  function startAfresh(): void {
    reader.restart();
    tools.moved();
    wake();
  }

  function stop(): void {
    rest();
    ending.abort();
  }

  const on = (target: EventTarget, type: string, listener: (event: Event) => void): void =>
    EventTarget.prototype.addEventListener.call(target, type, onlyTrusted(listener), {
      signal: ending.signal,
    });
  on(document, 'visibilitychange', () => (member(document, 'hidden') ? rest() : wake()));
  on(document, 'prerenderingchange', wake);
  on(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && startAfresh());
  on(window, 'pagehide', rest);
  on(window, 'popstate', move);
  on(window, 'hashchange', move);
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) on(navigation, 'navigatesuccess', move);

  wake();
  return {
    watchRoot: (root) => {
      roots.add(root);
      observer.observe(root, WATCHED);
    },
    stop,
  };
}
