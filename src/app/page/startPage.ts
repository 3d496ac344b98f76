import { chooseCards, type Notice, noticesOf } from '../../page/chooseCards';
import { isReadable } from '../../page/isReadable';
import { isShown } from '../../page/isShown';
import { member } from '../../page/member';
import { createPageReader } from '../../page/pageReader';
import type { Clock, Schedule } from '../../page/slices';
import type { Readers } from '../../page/textReader';
import { type PageWatch, type Wait, watchPage } from '../../page/watchPage';
import type { PageFindings, PageMessage } from '../../platform/messages';
import type { BackgroundMessage, PublicSettings } from '../../platform/pageMessages';
import type { Words } from '../../platform/words';
import { checkLinks } from './checkLinks';
import { followView } from './followView';
import { reportFindings } from './reportFindings';
import { framesShown, roomFor, showCards } from './showCards';

export interface PageTools extends Readers {
  document: Document;
  window: Window;
  /** false in a frame: it only reports, and the top page shows. */
  isTop: boolean;
  isOwnHost: (host: string) => boolean;
  clock: Clock;
  schedule: Schedule;
  wait: Wait;
  /** false once the extension was updated or switched off under us. */
  alive: () => boolean;
  send: (message: PageMessage) => Promise<unknown>;
  /** Hears the background. Returns the stop. */
  listen: (handle: (message: BackgroundMessage) => void) => () => void;
  /** The words of a settings reply, or the browser's when it has none. */
  wordsOf: (settings: PublicSettings) => Words;
}

export interface RunningPage {
  /** How many notices the first reading gave. */
  firstRead: Promise<number>;
  stop(): void;
}

/** Milliseconds between looks at what is shown, while anything is. */
const LOOK = 1000;
/** The most cards at a time, those of frames included. */
const MOST_CARDS = 5;
/** Stands for a report nobody confirmed; unlike any report. */
const UNHEARD = 'unheard';
const NOTHING: PageFindings = { hints: [], warnings: [] };
const isEmpty = ({ hints, warnings }: PageFindings): boolean => hints.length + warnings.length === 0;

/** Reads a page and keeps its cards, its badge and its observation up to date until it is stopped. */
export function startPage(tools: PageTools): RunningPage {
  const { document, window, send } = tools;
  if (!isReadable(document)) return { firstRead: Promise.resolve(0), stop: () => {} };

  const dismissed = new Set<string>();
  let settings: PublicSettings | undefined;
  let frames = NOTHING;
  let notices: Notice[] = [];
  let reported = '';
  let watch: PageWatch | undefined;
  let callOff = (): void => {};
  let read: (count: number) => void;
  const firstRead = new Promise<number>((resolve) => {
    read = resolve;
  });

  const stage = showCards(
    tools,
    () => tools.wordsOf(settings ?? { paused: false, words: null }),
    {
      open: () => void send({ type: 'openPanel' }),
      dismiss: (key) => {
        dismissed.add(key);
        display();
      },
    },
    (kind) => void send({ type: 'tamper', kind }),
  );

  const host = document.location.hostname;
  const ownHost = tools.isOwnHost(host);
  const reader = createPageReader({
    ...tools,
    host,
    ownHost,
    isOurs: stage.isOurs,
    metRoot: (root) => watch?.watchRoot(root),
  });

  const links = checkLinks(send, () => watch && look());

  function look(): void {
    callOff();
    if (!tools.alive()) {
      stop();
      return;
    }
    notices = noticesOf(links.apply(reader.findings().filter(({ block }) => isShown(block))));
    const nothing = notices.length === 0 && isEmpty(frames);
    if (!nothing && !settings) {
      void ask();
      return;
    }
    report();
    if (tools.isTop) display();
    // What is shown may be hidden, moved or taken away without a change in the tree.
    if (reader.findings().length > 0 || !isEmpty(frames)) later();
    read(notices.length);
  }

  function lookAgain(): void {
    stage.check();
    if (!member(document, 'hidden')) look();
  }

  async function ask(): Promise<void> {
    const reply = (await send({ type: 'settings' })) as PublicSettings | undefined;
    if (reply) obey(reply);
    else later();
  }

  function obey(given: PublicSettings): void {
    settings = given;
    if (given.paused) pause();
    else if (watch) look();
    else begin();
  }

  /** The background may end while it works: what it did not confirm is told again. */
  function later(): void {
    callOff();
    callOff = tools.wait(LOOK, lookAgain);
  }

  /** The background hears of every change, and of the last finding's end. */
  function report(): void {
    const findings = reportFindings(notices);
    const report = isEmpty(findings) ? '' : document.location.href + JSON.stringify(findings);
    if (report === reported) return;
    reported = report;
    void send({ type: 'detected', findings }).then((heard) => {
      if (heard === true || reported !== report) return;
      reported = UNHEARD;
      later();
    });
  }

  function display(): void {
    const chosen = chooseCards(notices, dismissed, roomFor(window.innerWidth, window.innerHeight));
    const inFrames = framesShown(frames).filter(({ key }) => !dismissed.has(key));
    stage.show([...chosen.cards, ...inFrames].slice(0, MOST_CARDS), chosen.more);
  }

  function begin(): void {
    watch = watchPage({ ...tools, reader, settled: look, moved: startAfresh });
  }

  function startAfresh(): void {
    dismissed.clear();
    frames = NOTHING;
    notices = [];
    stage.forgive();
    if (reported !== '') report();
    stage.show([], 0);
  }

  function pause(): void {
    callOff();
    watch?.stop();
    watch = undefined;
    stage.show([], 0);
    read(0);
  }

  const deafen = tools.listen((message) => {
    if (message.type === 'settings') return obey(message.settings);
    frames = message.findings;
    look();
  });
  const unfollow = followView(window, document, stage.follow);

  function stop(): void {
    pause();
    deafen();
    unfollow();
  }

  begin();
  return { firstRead, stop };
}
