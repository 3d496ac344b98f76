import type { BrowserName } from '../../scripts/findBrowser';
import type { PopupWindow } from './popupWindow';

/** What a run with an extension in a real browser can be asked for; see openBrowser. */
export interface OpenOptions {
  /** Absolute path of the unpacked extension. Default: the build under test for that browser. */
  extensionDir?: string;
  /** Further unpacked extensions in the same browser. Each has an origin, and so stores, of its own. */
  beside?: readonly string[];
  /** Default true. */
  headless?: boolean;
  /** Language of the browser itself, so also of the extension: `zh-CN` unless said. */
  locale?: 'zh-CN' | 'zh-TW' | 'en-US';
  colorScheme?: 'light' | 'dark';
  /** Windows' high contrast. Chromium only. */
  forcedColors?: boolean;
  reducedMotion?: boolean;
  /** CSS pixels; 1280×900 unless said. */
  viewport?: { width: number; height: number };
  /**
   * Port of a proxy on this machine. What is not served then goes there instead of failing here, so that the
   * proxy sees it too.
   */
  proxyPort?: number;
  /** The extension may run in private windows too; the user's leave, which nobody has given at first. */
  inPrivate?: boolean;
  /** Leaves the introduction open that opens once the extension is added. */
  keepIntroduction?: boolean;
  /** An existing profile folder to start with, kept at close; otherwise a fresh one, removed at close. */
  profileDir?: string;
}

/** Something the extension did wrong, in any of its contexts. */
export interface Trouble {
  kind: 'console' | 'uncaught';
  /** Where: the content script, an extension page or the background. */
  where: string;
  text: string;
}

/** The toolbar button as a tab's user sees it. */
export interface Badge {
  text: string;
  /** `#rrggbb`. */
  colour: string;
  title: string;
}

/** One tab. Functions given to evaluate run in the page, so they see only their arguments. */
export interface TestPage {
  evaluate: <A extends readonly unknown[], T>(run: (...args: A) => T, ...args: A) => Promise<Awaited<T>>;
  /**
   * Runs inside every closed or open shadow root whose host stands at most two elements deep in the body, and
   * returns the answers: our card lives there, out of the page's reach.
   */
  inRoots: <T>(run: (root: ShadowRoot) => T) => Promise<Awaited<T>[]>;
  /**
   * Waits until our script has read the page for the first time, and tells how many notices that gave. What
   * it does not do by then, it does not do without a change in the page.
   */
  firstRead: () => Promise<number | null>;
  /** Real input, at CSS pixels of the window. */
  click: (x: number, y: number, button?: 'left' | 'right') => Promise<void>;
  /** One key by its `KeyboardEvent.key` name (`Tab`, `Enter`, `a`). */
  press: (key: string) => Promise<void>;
  reload: () => Promise<void>;
  goto: (url: string) => Promise<void>;
  back: () => Promise<void>;
  /** PNG of the window; written to `path` when given. */
  screenshot: (path?: string, options?: { fullPage?: boolean }) => Promise<Buffer>;
  /** The browser's id of this tab, as browser.tabs has it. Brings the tab to the front. */
  tabId: () => Promise<number>;
  /** Brings the tab to the front. */
  badge: () => Promise<Badge>;
  bringToFront: () => Promise<void>;
  close: () => Promise<void>;
}

/** A running browser with the extension in it. Close it, or it stays. */
export interface ExtensionBrowser {
  name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** The same of each extension beside it. */
  originsBeside: readonly string[];
  /**
   * What a URL answers from now on. Nothing else is reachable: every other http(s) request fails, and is
   * listed in `requests`. `url` without query and hash; a trailing `*` matches any rest.
   */
  serve: (url: string, html: string, contentType?: string) => void;
  open: (url: string) => Promise<TestPage>;
  /** Opens a page in a private window. */
  openPrivate: (url: string) => Promise<TestPage>;
  /** The popup that a press on the toolbar button beside a page opens. */
  openPopup: (page: TestPage) => Promise<PopupWindow>;
  /** Opens a page of the extension: `popup.html?tab=3`. */
  openExtension: (path: string) => Promise<TestPage>;
  /** Runs in an extension page that is none of ours, with the whole `browser`/`chrome` API. */
  inExtension: <A extends readonly unknown[], T>(run: (...args: A) => T, ...args: A) => Promise<Awaited<T>>;
  /** Errors of the extension so far; a page's own errors are not among them. */
  troubles: () => Promise<Trouble[]>;
  /** Every http(s)/ws request that was not a served page: what pages, scripts and the background asked for. */
  requests: () => Promise<string[]>;
  /** Ends the service worker or event page, as the browser does after idling. It starts again by itself. */
  killBackground: () => Promise<void>;
  /** Installs the extension once more over itself, as an update does under open pages. Its own pages close. */
  reinstall: () => Promise<void>;
  /** The user will say yes when the extension asks for these match patterns. */
  willAllow: (origins: readonly string[]) => Promise<void>;
  /** Picks an entry of the context menu that a right click at a place of the page opens (CSS px). */
  pickMenu: (page: TestPage, entry: 'diagnose' | 'check', x: number, y: number) => Promise<void>;
  close: () => Promise<void>;
}
