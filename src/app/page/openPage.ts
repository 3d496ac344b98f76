import { isWithin } from '../../engine/isWithin';
import { type Notice, noticesOf } from '../../page/chooseCards';
import { isShown } from '../../page/isShown';
import { isInView } from '../../page/measure';
import { member } from '../../page/member';
import { pageAddress } from '../../page/pageAddress';
import { createPageReader, type PageReader } from '../../page/pageReader';
import { removeLeftHosts } from '../../page/removeLeftHosts';
import { runInSlices } from '../../page/slices';
import { type PageWatch, watchPage } from '../../page/watchPage';
import {
  type BackgroundMessage,
  NO_FINDINGS,
  type PageAnswer,
  type PublicSettings,
} from '../../platform/pageMessages';
import { checkLinks, type LinkCheck } from './checkLinks';
import { createPageSettings, type PageSettings } from './createPageSettings';
import { createReporter, type Reporter } from './createReporter';
import { followView } from './followView';
import { createInnerFrames, type InnerFrames } from './innerFrames';
import type { PageTools } from './pageTools';
import { reportFindings } from './reportFindings';
import { type NoticeStage, showNotices } from './showNotices';

/** Milliseconds between looks at what is shown, while anything is. */
const LOOK = 1000;

/** A page whose cards, badge and observation are kept up to date until it is stopped. */
export class OpenPage {
  /** How many notices the first reading gave. */
  readonly firstRead: Promise<number>;
  readonly #tools: PageTools;
  readonly #reader: PageReader;
  readonly #links: LinkCheck;
  readonly #stage: NoticeStage;
  readonly #reporter: Reporter;
  readonly #settings: PageSettings;
  readonly #frames: InnerFrames;
  readonly #endings: (() => void)[];
  #notices: Notice[] = [];
  /** The page took our cards away. */
  #tampered = false;
  /** Absent while the site is paused. */
  #watch: PageWatch | undefined;
  #isRead = false;
  #ended = false;
  /** What it shows was read on request, and it is not to be read on. */
  #isOnce = false;
  /** The page that was read last. */
  #address = '';
  #callOff = (): void => {};
  #read: (count: number) => void = () => {};

  constructor(tools: PageTools) {
    const { document, window, send } = tools;
    this.#tools = { ...tools, alive: () => this.#isAlive(tools) };
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

  /** Whoever finds the extension gone ends the whole page: of a part that went on the reader would see a dead card. */
  #isAlive({ alive }: PageTools): boolean {
    if (!alive()) this.stop();
    return alive();
  }

  #makeStage(): NoticeStage {
    const { send, wordsOf } = this.#tools;
    return showNotices(
      this.#tools,
      () => wordsOf(this.#settings.last()),
      () => void send({ type: 'openPanel' }),
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
        this.#address = this.#pageNow();
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
    this.#reporter.forget();
    this.#stage.show([], NO_FINDINGS);
    this.#read(0);
  }

  /** Another page at the same place. */
  #startAfresh(): void {
    this.#tampered = false;
    this.#settings.lapse();
    this.#stage.startAfresh();
  }

  /** Of a frame that goes nobody else would tell; with the top page the tab's record ends. */
  #leave(): void {
    if (!this.#tools.isTop) this.#reporter.tell('', NO_FINDINGS, false);
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
    if (!this.#tools.alive()) return;
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
    this.#stage.show(this.#notices, this.#frames.findings());
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
      if (!this.#tools.alive()) return;
      this.#stage.check();
      const isHidden = member(this.#tools.document, 'hidden');
      if (this.#isOnce) this.#lookOnce(isHidden);
      else if (!isHidden) this.#look();
    });
  }

  /** Nobody else would wake it, nor tell when the page goes on to other words: what was read on request goes with them. */
  #lookOnce(isHidden: boolean): void {
    if (isHidden) {
      this.#later();
      return;
    }
    if (this.#pageNow() !== this.#address) this.#reader.restart();
    this.#callOff = runInSlices(this.#reader.dropChanged(), () => this.#look(), this.#tools);
  }

  #pageNow(): string {
    return pageAddress(this.#tools.document.location.href);
  }

  #tell(): void {
    this.#reporter.tell(this.#tools.document.location.href, reportFindings(this.#notices), this.#tampered);
  }
}
