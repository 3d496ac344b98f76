import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BidiConnection, call, connectBidi, navigate } from './bidi';
import type { ExtensionBrowser, OpenOptions, TestPage } from './extensionBrowser';
import { firefoxPage } from './firefoxPage';
import { iconOf } from './insideExtension';
import {
  allowPrivate,
  askContentScripts,
  endBackground,
  inPopup,
  type Noticed,
  pickMenuEntry,
  readNotes,
  speak,
  startNotes,
} from './insideFirefox';
import { languageOf, launchFirefox, listening, stop, writeProfile } from './launchFirefox';
import { servedPages } from './servedPages';
import { waitFor } from './waitFor';

/** Any fixed values: they make the origins of extensions known beforehand. */
const uuidOf = (place: number): string => `5b3a8c0e-4a4f-4e53-8a52-f3b53f0e53${58 + place}`;
const originOf = (place: number): string => `moz-extension://${uuidOf(place)}`;

/** Firefox with the extension. */
export interface FirefoxBrowser extends ExtensionBrowser {
  name: 'firefox';
}

/** Starts Firefox with an unpacked extension and drives it over WebDriver BiDi. */
export async function openFirefox(options: OpenOptions & { extensionDir: string }): Promise<FirefoxBrowser> {
  const profileDir = options.profileDir ?? mkdtempSync(join(tmpdir(), 'bei-firefox-'));
  const extensionId = idOf(options.extensionDir);
  const ids = [extensionId, ...(options.beside ?? []).map(idOf)];
  writeProfile(profileDir, Object.fromEntries(ids.map((id, place) => [id, uuidOf(place)])), options);
  const child = launchFirefox(profileDir, options);
  const end = async (bidi?: BidiConnection) => {
    await bidi?.send('browser.close', {}).catch(() => undefined);
    bidi?.close();
    await stop(child);
    if (!options.profileDir)
      rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const bidi = await connectBidi(await listening(child));
    return await withExtension(bidi, extensionId, options, () => end(bidi));
  } catch (error) {
    await end();
    throw error;
  }
}

function idOf(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

async function withExtension(
  bidi: BidiConnection,
  extensionId: string,
  options: OpenOptions & { extensionDir: string },
  close: () => Promise<void>,
): Promise<FirefoxBrowser> {
  const origin = originOf(0);
  const beside = options.beside ?? [];
  const served = await serveOver(bidi, options.proxyPort !== undefined);
  const ownWindow = await chromeWindow(bidi);
  await call(bidi, ownWindow, String(speak), [languageOf(options)]);
  await call(bidi, ownWindow, String(startNotes), [origin, extensionId]);
  const notes = () => call<Noticed>(bidi, ownWindow, String(readNotes), [origin]);
  const install = (path: string) =>
    bidi.send<void>('webExtension.install', { extensionData: { type: 'path', path } });
  // Before it is there: given later, it asks for a restart, which may come before the introduction has opened.
  if (options.inPrivate) await call(bidi, ownWindow, String(allowPrivate), [extensionId]);
  for (const path of [options.extensionDir, ...beside]) await install(path);
  const [backdoor = ''] = await contextsIn(bidi);
  await navigate(bidi, backdoor, `${origin}/${iconOf(options.extensionDir)}`);
  const inContentScript = async <T>(url: () => Promise<string>, run: string): Promise<T> => {
    const id = String(Math.random());
    const ask = async () =>
      call<string | null>(bidi, ownWindow, String(askContentScripts), [id, await url(), run]);
    return JSON.parse((await waitFor(ask, (answer) => answer !== null)) ?? '');
  };
  const open = async (url: string): Promise<TestPage> => {
    const made = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    if (options.viewport)
      await bidi.send('browsingContext.setViewport', { context: made.context, viewport: options.viewport });
    await navigate(bidi, made.context, url);
    return firefoxPage(bidi, made.context, browser, inContentScript);
  };
  const browser: FirefoxBrowser = {
    name: 'firefox',
    origin,
    originsBeside: beside.map((_, place) => originOf(place + 1)),
    serve: served.serve,
    open,
    openPrivate: async (url) => {
      const before = new Set(await contextsIn(bidi));
      await browser.inExtension(() => chrome.windows.create({ incognito: true, url: 'about:blank' }));
      const made = await waitFor(
        async () => (await contextsIn(bidi)).find((context) => !before.has(context)),
        (found) => found,
      );
      await navigate(bidi, made ?? '', url);
      return firefoxPage(bidi, made ?? '', browser, inContentScript);
    },
    openPopup: async (page) => {
      const tabId = await page.tabId();
      await browser.inExtension(async (id) => {
        const { windowId } = await chrome.tabs.get(id);
        await chrome.action.openPopup({ windowId });
      }, tabId);
      return {
        read: async (run) => {
          const ask = (code: string, ms: number) =>
            call<string | null>(bidi, ownWindow, String(inPopup), [code, ms]);
          await waitFor(
            () => ask('(document) => document.readyState', 1000),
            (answer) => answer !== null,
          );
          // Once only: it may press a button.
          const { value, error } = JSON.parse((await ask(String(run), 20_000)) ?? '{"error":"no answer"}');
          if (error) throw new Error(error);
          return value;
        },
        close: async () => void (await call(bidi, ownWindow, String(inPopup), ['', 0])),
      };
    },
    openExtension: (path) => open(`${origin}/${path}`),
    inExtension: (run, ...args) => call(bidi, backdoor, String(run), args),
    troubles: async () => (await notes()).troubles,
    requests: async () => [...served.refused(), ...(await notes()).requests],
    killBackground: () => call<void>(bidi, ownWindow, String(endBackground), [extensionId]),
    reinstall: async () => void (await install(options.extensionDir)),
    // Its profile says so, for everything.
    willAllow: async () => undefined,
    pickMenu: async (page, entry, x, y) => {
      await page.click(x, y, 'right');
      await waitFor(() => call<boolean>(bidi, ownWindow, String(pickMenuEntry), [entry]), Boolean);
    },
    close,
  };
  return browser;
}

/** Every http(s) request stops here: a served page answers, the rest fails and is remembered. */
async function serveOver(bidi: BidiConnection, letThrough: boolean) {
  const served = servedPages();
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await bidi.send('network.addIntercept', { phases: ['beforeRequestSent'] });
  bidi.on('network.beforeRequestSent', ({ isBlocked, request }) => {
    if (!isBlocked) return;
    const answer = /^https?:/.test(request.url) ? served.answer(request.url) : undefined;
    const reply = answer
      ? bidi.send('network.provideResponse', {
          request: request.request,
          statusCode: 200,
          reasonPhrase: 'OK',
          headers: [{ name: 'content-type', value: { type: 'string', value: answer.contentType } }],
          body: { type: 'base64', value: Buffer.from(answer.body).toString('base64') },
        })
      : /^(https?|wss?):/.test(request.url) && !letThrough
        ? bidi.send('network.failRequest', { request: request.request })
        : bidi.send('network.continueRequest', { request: request.request });
    reply.catch(() => undefined);
  });
  return served;
}

/** The browser's own window: the one place that sees the console of every process. */
async function chromeWindow(bidi: BidiConnection): Promise<string> {
  const [own = ''] = await contextsIn(bidi, { 'moz:scope': 'chrome' });
  const isOwn = await call<boolean>(
    bidi,
    own,
    String(() => 'Services' in globalThis),
    [],
  );
  if (!isOwn) throw new Error('这个 Firefox 太旧，测试看不到它自己的窗口。请用 153 或更新的版本。');
  return own;
}

/** The open tabs, or, in the scope of the browser itself, its windows. */
async function contextsIn(bidi: BidiConnection, scope: object = {}): Promise<string[]> {
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    maxDepth: 0,
    ...scope,
  });
  return contexts.map(({ context }) => context);
}
