import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/findBrowser';
import type { ExtensionBrowser, OpenOptions, TestPage, Trouble } from './extensionBrowser';
import { firstReadThere } from './insideContentScript';
import { activeTabId, iconOf, readBadge } from './insideExtension';
import { servedPages } from './servedPages';
import { connectSocket, type SocketConnection } from './socket';
import { waitFor } from './waitFor';

/** Chromium with the extension; `context` and `page` are Playwright's, for what only it can do. */
export interface ChromiumBrowser extends ExtensionBrowser {
  name: 'chromium';
  context: BrowserContext;
  open: (url: string) => Promise<ChromiumPage>;
  openExtension: (path: string) => Promise<ChromiumPage>;
}
export interface ChromiumPage extends TestPage {
  page: Page;
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
  const { id } = await cdp.send<{ id: string }>('Extensions.loadUnpacked', { path: options.extensionDir });
  const origin = `chrome-extension://${id}`;
  const troubles = await watchTroubles(cdp, origin);
  const served = servedPages();
  await context.route(/^https?:/, async (route) => {
    const answer = served.answer(route.request().url());
    if (answer) await route.fulfill({ contentType: answer.contentType, body: answer.body });
    else await route.abort();
  });
  const backdoor = context.pages()[0] ?? (await context.newPage());
  await backdoor.goto(`${origin}/${iconOf(options.extensionDir)}`);
  const openUrl = async (url: string): Promise<ChromiumPage> => {
    const page = await context.newPage();
    await page.goto(url);
    return chromiumPage(page, browser);
  };
  const browser: ChromiumBrowser = {
    name: 'chromium',
    context,
    origin,
    serve: served.serve,
    open: openUrl,
    openExtension: (path) => openUrl(`${origin}/${path}`),
    inExtension: (run, ...args) => backdoor.evaluate(`(${run})(...${JSON.stringify(args)})`),
    troubles: async () => [...troubles],
    requests: async () => served.refused(),
    killBackground: () => killServiceWorker(cdp, origin),
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
      '--host-resolver-rules=MAP * ~NOTFOUND',
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
async function devToolsUrl(profileDir: string): Promise<string> {
  const file = portFile(profileDir);
  const address = await waitFor(
    async () => /^(\d+)\n(\/\S+)/.exec(existsSync(file) ? readFileSync(file, 'utf8') : ''),
    (found) => found,
  );
  return `ws://127.0.0.1:${address?.[1]}${address?.[2]}`;
}

const portFile = (profileDir: string): string => join(profileDir, 'DevToolsActivePort');

function chromiumPage(page: Page, browser: ChromiumBrowser): ChromiumPage {
  const tab = async () => {
    await page.bringToFront();
    return browser.inExtension(activeTabId);
  };
  return {
    page,
    evaluate: (run, ...args) => page.evaluate(`(${run})(...${JSON.stringify(args)})`),
    inRoots: (run) => inClosedRoots(page, String(run)),
    firstRead: () => inContentScript(page, browser.origin, String(firstReadThere)),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    reload: async () => void (await page.reload()),
    goto: async (url) => void (await page.goto(url)),
    back: async () => void (await page.goBack()),
    screenshot: (path, { fullPage } = {}) => page.screenshot({ path, fullPage }),
    tabId: tab,
    badge: async () => browser.inExtension(readBadge, await tab()),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

interface DomNode {
  backendNodeId: number;
  shadowRoots?: DomNode[];
  children?: DomNode[];
}

async function inClosedRoots<T>(page: Page, run: string): Promise<T[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = (await cdp.send('DOM.getDocument', { depth: 3, pierce: true })) as { root: DomNode };
    const hosts = [root, ...(root.children ?? []), ...(root.children ?? []).flatMap((c) => c.children ?? [])];
    const nested = hosts.flatMap((node) => [node, ...(node.children ?? [])]);
    const roots = new Set(nested.flatMap((node) => node.shadowRoots ?? []));
    const answers: T[] = [];
    for (const { backendNodeId } of roots) {
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
      const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function () { return (${run})(this); }`,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      answers.push(result.value as T);
    }
    return answers;
  } finally {
    await cdp.detach();
  }
}

/** Asks in the world of the extension's script in the top frame until there is an answer. */
async function inContentScript<T>(page: Page, origin: string, run: string): Promise<T> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const worlds = new Set<number>();
    cdp.on('Runtime.executionContextCreated', ({ context: { id, origin: owner, auxData } }) => {
      if (owner === origin && auxData?.frameId === frameTree.frame.id) worlds.add(id);
    });
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
      worlds.delete(executionContextId),
    );
    cdp.on('Runtime.executionContextsCleared', () => worlds.clear());
    await cdp.send('Runtime.enable');
    const ask = async (): Promise<T | undefined> => {
      for (const contextId of worlds) {
        const expression = `(${run})()`;
        const asked = { contextId, expression, awaitPromise: true, returnByValue: true };
        // A world may end meanwhile, with its document.
        const answer = await cdp.send('Runtime.evaluate', asked).catch(() => undefined);
        if (answer?.result.value !== undefined) return answer.result.value as T;
      }
      return undefined;
    };
    return (await waitFor(ask, (answer) => answer !== undefined)) as T;
  } finally {
    await cdp.detach().catch(() => undefined);
  }
}

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

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

/** Closing the target is what ends a service worker for good; it starts anew at the next event. */
async function killServiceWorker(cdp: SocketConnection, origin: string): Promise<void> {
  const find = async () => {
    const { targetInfos } = await cdp.send<{ targetInfos: TargetInfo[] }>('Target.getTargets', {});
    return targetInfos.find((target) => target.type === 'service_worker' && target.url.startsWith(origin));
  };
  const worker = await find();
  if (!worker) return;
  await cdp.send('Target.closeTarget', { targetId: worker.targetId });
  for (let wait = 0; wait < 300; wait++) {
    const now = await find();
    if (!now || now.targetId !== worker.targetId) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the service worker did not stop');
}
