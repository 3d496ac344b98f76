import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/findBrowser';
import { type ChromiumPage, chromiumPage } from './chromiumPage';
import { findTarget } from './chromiumTargets';
import type { ExtensionBrowser, OpenOptions, TestPage, Trouble } from './extensionBrowser';
import { iconOf } from './insideExtension';
import { popupWindow } from './popupWindow';
import { servedPages } from './servedPages';
import { connectSocket, type SocketConnection } from './socket';
import { waitFor } from './waitFor';

export type { ChromiumPage } from './chromiumPage';

/** Chromium with the extension; `context` and `page` are Playwright's, for what only it can do. */
export interface ChromiumBrowser extends ExtensionBrowser {
  name: 'chromium';
  context: BrowserContext;
  /** A press on the toolbar button beside a page: what gives the right to read it once (activeTab). */
  pressButton: (page: TestPage) => Promise<void>;
  open: (url: string) => Promise<ChromiumPage>;
  openExtension: (path: string) => Promise<ChromiumPage>;
}
/** Starts Chromium (Chrome, Edge) with an unpacked extension. */
export async function openChromium(
  options: OpenOptions & { extensionDir: string },
): Promise<ChromiumBrowser> {
  const profileDir = options.profileDir ?? mkdtempSync(join(tmpdir(), 'bei-chromium-'));
  // A browser that was killed leaves the port it had.
  rmSync(portFile(profileDir), { force: true });
  const context = await launch(profileDir, options);
  const cdp = await connectSocket(await devToolsUrl(profileDir));
  const load = async (path: string): Promise<string> =>
    (
      await cdp.send<{ id: string }>('Extensions.loadUnpacked', {
        path,
        enableInIncognito: options.inPrivate ?? false,
      })
    ).id;
  const id = await load(options.extensionDir);
  const origin = `chrome-extension://${id}`;
  const originsBeside: string[] = [];
  for (const path of options.beside ?? []) originsBeside.push(`chrome-extension://${await load(path)}`);
  const troubles = await watchTroubles(cdp, origin);
  const served = servedPages();
  await context.route(/^https?:/, async (route) => {
    const answer = served.answer(route.request().url());
    if (answer) await route.fulfill({ contentType: answer.contentType, body: answer.body });
    else if (options.proxyPort) await route.continue();
    else await route.abort();
  });
  const openBackdoor = async (page: Page): Promise<Page> => {
    await page.goto(`${origin}/${iconOf(options.extensionDir)}`);
    return page;
  };
  let backdoor = await openBackdoor(context.pages()[0] ?? (await context.newPage()));
  const openUrl = async (url: string): Promise<ChromiumPage> => {
    const page = await context.newPage();
    await page.goto(url);
    return chromiumPage(page, browser);
  };
  const browser: ChromiumBrowser = {
    name: 'chromium',
    context,
    origin,
    originsBeside,
    serve: served.serve,
    open: openUrl,
    openPrivate: async (url) => {
      const [page] = await Promise.all([
        context.waitForEvent('page'),
        backdoor.evaluate(`chrome.windows.create({ incognito: true, url: 'about:blank' })`),
      ]);
      await page.goto(url);
      return chromiumPage(page, browser);
    },
    openExtension: (path) => openUrl(`${origin}/${path}`),
    inExtension: (run, ...args) => backdoor.evaluate(`(${run})(...${JSON.stringify(args)})`),
    troubles: async () => [...troubles],
    requests: async () => served.refused(),
    killBackground: () => killServiceWorker(cdp, origin),
    reinstall: async () => {
      // Its pages are closed with it.
      const closed = backdoor.waitForEvent('close');
      await load(options.extensionDir);
      await closed;
      backdoor = await openBackdoor(await context.newPage());
    },
    // The menu itself is drawn by the window system, where no test reaches it: this is what a pick tells the background.
    willAllow: async (origins) => {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      for (const origin of origins) await page.evaluate(allowHost, { id, origin });
      await page.close();
    },
    pickMenu: async (page, entry) => {
      const tabId = await page.tabId();
      const selectionText = await page.evaluate(() => String(getSelection()));
      await context.serviceWorkers()[0]?.evaluate(pickMenuEntry, { tabId, entry, selectionText });
    },
    pressButton: async (page) => {
      const url = await page.evaluate(() => location.href);
      const tab = await findTarget(cdp, (target) => target.url === url, [{ type: 'tab' }]);
      await cdp.send('Extensions.triggerAction', { id, targetId: tab?.targetId });
    },
    openPopup: async (page) => {
      await browser.pressButton(page);
      return popupWindow(cdp, `${origin}/popup.html`);
    },
    close: async () => {
      cdp.close();
      await context.close();
      if (!options.profileDir)
        rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
  return browser;
}

async function launch(profileDir: string, options: OpenOptions): Promise<BrowserContext> {
  const locale = options.locale ?? 'zh-CN';
  return chromium.launchPersistentContext(profileDir, {
    executablePath: findBrowser('chromium'),
    headless: options.headless ?? true,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      `--lang=${locale}`,
      ...(options.proxyPort
        ? [`--proxy-server=http://127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']
        : ['--host-resolver-rules=MAP * ~NOTFOUND']),
    ],
    env: { ...environment(), LANGUAGE: locale.replace('-', '_') },
    locale,
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ? 'active' : 'none',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    viewport: options.viewport ?? { width: 1280, height: 900 },
  });
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]),
  );
}

/** The port Chromium chose stands in its profile folder: not at once, and not all of it at once. */
export async function devToolsUrl(profileDir: string): Promise<string> {
  const file = portFile(profileDir);
  const address = await waitFor(
    async () => /^(\d+)\n(\/\S+)/.exec(existsSync(file) ? readFileSync(file, 'utf8') : ''),
    (found) => found,
  );
  return `ws://127.0.0.1:${address?.[1]}${address?.[2]}`;
}

const portFile = (profileDir: string): string => join(profileDir, 'DevToolsActivePort');

/** Follows every target and keeps what goes wrong in the extension's own contexts. */
async function watchTroubles(cdp: SocketConnection, origin: string): Promise<Trouble[]> {
  const troubles: Trouble[] = [];
  const contexts = new Map<string, string>();
  cdp.on('Target.attachedToTarget', async ({ sessionId, targetInfo }) => {
    if (!['page', 'iframe', 'service_worker'].includes(targetInfo.type)) return;
    await cdp.send('Runtime.enable', {}, sessionId).catch(() => undefined);
  });
  cdp.on('Runtime.executionContextCreated', ({ context }, sessionId) => {
    contexts.set(`${sessionId} ${context.id}`, context.origin);
  });
  const ours = (sessionId: string | undefined, contextId: number | undefined, url: string | undefined) =>
    contexts.get(`${sessionId} ${contextId}`) === origin || url?.startsWith(origin);
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: e }, sessionId) => {
    if (!ours(sessionId, e.executionContextId, e.url)) return;
    const text = e.exception?.description ?? e.exception?.value ?? e.text;
    troubles.push({ kind: 'uncaught', where: e.url ?? origin, text: String(text) });
  });
  cdp.on('Runtime.consoleAPICalled', ({ type, args, executionContextId, stackTrace }, sessionId) => {
    const url: string | undefined = stackTrace?.callFrames[0]?.url;
    if ((type !== 'error' && type !== 'assert') || !ours(sessionId, executionContextId, url)) return;
    const text = args
      .map((a: { value?: unknown; description?: string }) => a.description ?? String(a.value))
      .join(' ');
    troubles.push({ kind: 'console', where: url ?? origin, text });
  });
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
  return troubles;
}

/** Runs in the page of all extensions, whose user may give a host before it is asked for. */
async function allowHost({ id, origin }: { id: string; origin: string }): Promise<void> {
  await (chrome as unknown as DeveloperChrome).developerPrivate.addHostPermission(id, origin);
}
interface DeveloperChrome {
  developerPrivate: { addHostPermission: (id: string, origin: string) => Promise<void> };
}

/** Runs in the background. */
function pickMenuEntry(pick: { tabId: number; entry: string; selectionText: string }): void {
  const { onClicked } = chrome.contextMenus;
  type Dispatching = typeof onClicked & { dispatch: (info: object, tab: object) => void };
  // Chromium has it, and no description of its interfaces does.
  (onClicked as Dispatching).dispatch(
    { menuItemId: pick.entry, selectionText: pick.selectionText },
    { id: pick.tabId },
  );
}

/** Closing the target is what ends a service worker for good; it starts anew at the next event. */
async function killServiceWorker(cdp: SocketConnection, origin: string): Promise<void> {
  const find = () =>
    findTarget(cdp, (target) => target.type === 'service_worker' && target.url.startsWith(origin));
  const worker = await find();
  if (!worker) return;
  await waitFor(
    async () => {
      // A worker that is only just starting does not hear it the first time.
      await cdp.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => undefined);
      return find();
    },
    (now) => now?.targetId !== worker.targetId,
  );
}
