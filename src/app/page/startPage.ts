import { isWithin } from '../../engine/isWithin';
import { type Notice, noticesOf } from '../../page/chooseCards';
import { isReadable } from '../../page/isReadable';
import { isShown } from '../../page/isShown';
import { isInView } from '../../page/measure';
import { member } from '../../page/member';
import { createPageReader, type PageReader } from '../../page/pageReader';
import { removeLeftHosts } from '../../page/removeLeftHosts';
import { type PageWatch, watchPage } from '../../page/watchPage';
import type { PageFindings } from '../../platform/messages';
import type { BackgroundMessage, PageAnswer, PublicSettings } from '../../platform/pageMessages';
import { cardsToShow } from './cardsToShow';
import { checkLinks, type LinkCheck } from './checkLinks';
import { createPageSettings, type PageSettings } from './createPageSettings';
import { createReporter, type Reporter } from './createReporter';
import { followView } from './followView';
import { createInnerFrames, type InnerFrames } from './innerFrames';
import type { PageTools } from './pageTools';
import { reportFindings } from './reportFindings';
import { type CardStage, showCards } from './showCards';

export interface RunningPage {
  /** How many notices the first reading gave; null where there was nothing to be read: an image, a document of data. */
  firstRead: Promise<number | null>;
  stop(): void;
}

/** Milliseconds between looks at what is shown, while anything is. */
const LOOK = 1000;
const NOTHING: PageFindings = { hints: [], warnings: [] };

/** Reads a page and keeps its cards, its badge and its observation up to date until it is stopped. */
export function startPage(tools: PageTools): RunningPage {
  return isReadable(tools.document)
    ? new OpenPage(tools)
    : { firstRead: Promise.resolve(null), stop: () => {} };
}

class OpenPage implements RunningPage {
  readonly firstRead: Promise<number>;
  readonly #tools: PageTools;
  readonly #reader: PageReader;
  readonly #links: LinkCheck;
  readonly #stage: CardStage;
  readonly #reporter: Reporter;
  readonly #settings: PageSettings;
  readonly #frames: InnerFrames;
  readonly #endings: (() => void)[];
  readonly #dismissed = new Set<string>();
  #notices: Notice[] = [];
  /** The page took our cards away. */
  #tampered = false;
  /** Absent while the site is paused. */
  #watch: PageWatch | undefined;
  #isRead = false;
  #ended = false;
  /** What it shows was read on request, and it is not to be read on. */
  #isOnce = false;
  #callOff = (): void => {};
  #read: (count: number) => void = () => {};

  constructor(tools: PageTools) {
    const { document, window, send } = tools;
    this.#tools = tools;
    removeLeftHosts(document);
    this.firstRead = new Promise((resolve) => {
      this.#read = resolve;
    });
    this.#settings = createPageSettings(send);
    this.#stage = this.#makeStage();
    const host = document.location.hostname;
    this.#reader = createPageReader({
      ...tools,
      host,
      ownHost: tools.isOwnHost(host),
      isOurs: this.#stage.isOurs,
      metRoot: (root) => this.#watch?.watchRoot(root),
    });
    this.#links = checkLinks(send);
    this.#reporter = createReporter(send, () => this.#later());
    this.#frames = createInnerFrames(tools, send);
    this.#endings = [
      tools.listen((message) => this.#hear(message)),
      followView(window, document, this.#stage.follow),
      this.#frames.stop,
    ];
    this.#begin();
  }

  stop(): void {
    this.#ended = true;
    this.#pause();
    for (const end of this.#endings) end();
  }

  #makeStage(): CardStage {
    const { send, wordsOf } = this.#tools;
    const dismiss = (key: string): void => {
      this.#dismissed.add(key);
      this.#display();
    };
    return showCards(
      this.#tools,
      () => wordsOf(this.#settings.last()),
      { open: () => void send({ type: 'openPanel' }), dismiss },
      () => {
        this.#tampered = true;
        this.#tell();
      },
    );
  }

  #begin(): void {
    this.#isRead = false;
    this.#watch = watchPage({
      ...this.#tools,
      reader: this.#reader,
      settled: () => {
        this.#isRead = true;
        if (this.#isOnce) this.#watch?.stop();
        this.#look();
      },
      moved: (other) => other && this.#startAfresh(),
      left: () => this.#leave(),
    });
  }

  #pause(): void {
    this.#callOff();
    this.#watch?.stop();
    this.#watch = undefined;
    this.#stage.show([], 0);
    this.#read(0);
  }

  /** Another page at the same place: what was dismissed, and what was done to us, was so on the one before. */
  #startAfresh(): void {
    this.#dismissed.clear();
    this.#tampered = false;
    this.#settings.lapse();
    this.#stage.forgive();
  }

  /** Of a frame that goes nobody else would tell; with the top page the tab's record ends. */
  #leave(): void {
    if (!this.#tools.isTop) this.#reporter.tell('', NOTHING, false);
  }

  #hear(message: BackgroundMessage): PageAnswer | undefined {
    const { hostname } = this.#tools.document.location;
    if (message.type === 'retell') return this.#retell();
    if (message.type === 'settings') this.#obey(message.settings);
    else if (message.type === 'frames') {
      this.#frames.hear(message.findings);
      this.#lookAgain();
    } else if (message.type === 'enough' && !isWithin(hostname, message.listed)) {
      this.#isOnce = true;
      if (this.#isRead) this.#watch?.stop();
    } else if (message.type === 'withdrawn' && isWithin(hostname, message.domains)) {
      this.stop();
    }
    return undefined;
  }

  /** What was told may be forgotten, and the site paused meanwhile; a paused page says that it is. */
  #retell(): PageAnswer | undefined {
    if (!this.#watch) void this.#ask();
    if (!this.#watch || !this.#isRead) return undefined;
    if (this.#notices.length === 0 && this.#frames.isSilent() && !this.#tampered) return 'nothing';
    // The frames that are left tell again before the next look: their cards need not go meanwhile.
    void this.#ask(() => {
      this.#reporter.forget();
      this.#frames.forget();
      this.#tell();
      this.#later();
    });
    return 'something';
  }

  /** @param then what to do where the page may go on */
  #obey(settings: PublicSettings, then = () => this.#lookAgain()): void {
    if (this.#ended) return;
    this.#settings.take(settings);
    if (settings.paused) this.#pause();
    else if (this.#watch) then();
    else this.#begin();
  }

  /** Before the first reading there is nothing to take in. */
  #lookAgain(): void {
    if (this.#watch && this.#isRead) this.#look();
  }

  /** Takes in what was read, tells it and shows it. */
  #look(): void {
    this.#callOff();
    if (!this.#tools.alive()) {
      this.stop();
      return;
    }
    this.#frames.look();
    const findings = this.#reader.findings();
    this.#notices = noticesOf(this.#links.apply(findings.filter(({ block }) => isShown(block))), (passage) =>
      isInView(passage, this.#tools.window),
    );
    const nothing = this.#notices.length === 0 && this.#frames.isSilent();
    if (nothing) this.#settings.lapse();
    else if (!this.#settings.hold()) {
      void this.#ask();
      return;
    }
    this.#tell();
    this.#display();
    // What is shown may be hidden, moved or taken away without a change in the tree.
    if (findings.length > 0 || !this.#frames.isSilent()) this.#later();
    this.#read(this.#notices.length);
  }

  async #ask(then?: () => void): Promise<void> {
    const settings = await this.#settings.ask();
    if (settings) this.#obey(settings, then);
    else this.#later();
  }

  #later(): void {
    this.#callOff();
    if (this.#ended) return;
    this.#callOff = this.#tools.wait(LOOK, () => {
      this.#stage.check();
      if (!member(this.#tools.document, 'hidden')) this.#look();
      // Nobody else would wake it.
      else if (this.#isOnce) this.#later();
    });
  }

  #tell(): void {
    this.#reporter.tell(this.#tools.document.location.href, reportFindings(this.#notices), this.#tampered);
  }

  #display(): void {
    const { isTop, window } = this.#tools;
    if (!isTop) return;
    const { cards, more } = cardsToShow(this.#notices, this.#frames.findings(), this.#dismissed, window);
    this.#stage.show(cards, more);
  }
}
