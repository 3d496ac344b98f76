import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/findBrowser';
import { type BidiConnection, connectBidi, toLocalValue, toPlain } from './bidi';
import type { ExtensionBrowser, OpenOptions, TestPage } from './extensionBrowser';
import { activeTabId, iconOf, readBadge } from './insideExtension';
import { endBackground, type Noticed, readNotes, startNotes } from './insideFirefox';
import { servedPages } from './servedPages';

/** Any fixed value: it makes the origin of the extension known beforehand. */
const uuid = '5b3a8c0e-4a4f-4e53-8a52-f3b53f0e5358';

/** Firefox with the extension. */
export interface FirefoxBrowser extends ExtensionBrowser {
  name: 'firefox';
}

/** Starts Firefox with an unpacked extension and drives it over WebDriver BiDi. */
export async function openFirefox(options: OpenOptions & { extensionDir: string }): Promise<FirefoxBrowser> {
  const profileDir = options.profileDir ?? mkdtempSync(join(tmpdir(), 'bei-firefox-'));
  const manifest = JSON.parse(readFileSync(join(options.extensionDir, 'manifest.json'), 'utf8'));
  const extensionId: string = manifest.browser_specific_settings.gecko.id;
  writeProfile(profileDir, extensionId, options);
  const child = launch(profileDir, options);
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

function writeProfile(profileDir: string, extensionId: string, options: OpenOptions): void {
  const locale = options.locale ?? 'zh-CN';
  const prefs: Record<string, string | number | boolean> = {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    'intl.locale.requested': locale,
    'intl.accept_languages': locale,
    'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'extensions.update.enabled': false,
    'app.update.disabledForTesting': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.safebrowsing.downloads.remote.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'dom.disable_open_during_load': false,
    'browser.sessionstore.resume_from_crash': false,
  };
  mkdirSync(profileDir, { recursive: true });
  const lines = Object.entries(prefs).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profileDir, 'user.js'), `${lines.join('\n')}\n`);
}

function launch(profileDir: string, options: OpenOptions): ChildProcess {
  const { width, height } = options.viewport ?? { width: 1280, height: 900 };
  const args = [
    ...((options.headless ?? true) ? ['--headless'] : []),
    '--no-remote',
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
    `--width=${width}`,
    `--height=${height}`,
    '--profile',
    profileDir,
  ];
  return spawn(findBrowser('firefox'), args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** The address Firefox says on its standard error. */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      const url = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (url) resolve(`${url}/session`);
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`Firefox ended (${code}) before it listened: ${said.slice(-500)}`)),
    );
    setTimeout(
      () => reject(new Error(`Firefox did not listen within 60 s: ${said.slice(-500)}`)),
      60_000,
    ).unref();
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const hard = setTimeout(() => child.kill('SIGKILL'), 5000);
  child.kill();
  await ended;
  clearTimeout(hard);
}

async function withExtension(
  bidi: BidiConnection,
  extensionId: string,
  options: OpenOptions & { extensionDir: string },
  close: () => Promise<void>,
): Promise<FirefoxBrowser> {
  const origin = `moz-extension://${uuid}`;
  const served = await serveOver(bidi);
  const chrome = await chromeWindow(bidi);
  await call(bidi, chrome, String(startNotes), [origin, extensionId]);
  const notes = () => call<Noticed>(bidi, chrome, String(readNotes), [origin]);
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: options.extensionDir } });
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
  const backdoor = contexts[0]?.context ?? '';
  await navigate(bidi, backdoor, `${origin}/${iconOf(options.extensionDir)}`);
  const open = async (url: string): Promise<TestPage> => {
    const made = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    if (options.viewport)
      await bidi.send('browsingContext.setViewport', { context: made.context, viewport: options.viewport });
    await navigate(bidi, made.context, url);
    return firefoxPage(bidi, made.context, browser);
  };
  const browser: FirefoxBrowser = {
    name: 'firefox',
    origin,
    serve: served.serve,
    open,
    openExtension: (path) => open(`${origin}/${path}`),
    inExtension: (run, ...args) => call(bidi, backdoor, String(run), args),
    troubles: async () => (await notes()).troubles,
    requests: async () => [...served.refused(), ...(await notes()).requests],
    killBackground: () => call<void>(bidi, chrome, String(endBackground), [extensionId]),
    close,
  };
  return browser;
}

/** Every http(s) request stops here: a served page answers, the rest fails and is remembered. */
async function serveOver(bidi: BidiConnection) {
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
      : /^(https?|wss?):/.test(request.url)
        ? bidi.send('network.failRequest', { request: request.request })
        : bidi.send('network.continueRequest', { request: request.request });
    reply.catch(() => undefined);
  });
  return served;
}

async function navigate(bidi: BidiConnection, context: string, url: string): Promise<void> {
  await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
}

/** The browser's own window: the one place that sees the console of every process. */
async function chromeWindow(bidi: BidiConnection): Promise<string> {
  const tree = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  return tree.contexts[0]?.context ?? '';
}

async function call<T>(
  bidi: BidiConnection,
  context: string,
  run: string,
  args: readonly unknown[],
): Promise<Awaited<T>> {
  const answer = await bidi.send<{ type: string; result: never; exceptionDetails?: { text: string } }>(
    'script.callFunction',
    {
      target: { context },
      functionDeclaration: `async (...args) => JSON.stringify(await (${run})(...args))`,
      arguments: args.map(toLocalValue),
      awaitPromise: true,
    },
  );
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  const text = toPlain(answer.result) as string | undefined;
  return text === undefined ? (undefined as Awaited<T>) : JSON.parse(text);
}

function firefoxPage(bidi: BidiConnection, context: string, browser: FirefoxBrowser): TestPage {
  const bringToFront = () => bidi.send<void>('browsingContext.activate', { context });
  const tab = async () => {
    await bringToFront();
    return browser.inExtension(activeTabId);
  };
  const act = (source: object) => bidi.send('input.performActions', { context, actions: [source] });
  return {
    evaluate: (run, ...args) => call(bidi, context, String(run), args),
    inRoots: (run) => inClosedRoots(bidi, context, String(run)),
    click: async (x, y) =>
      void (await act({
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      })),
    press: async (key) => {
      const value = keyValues[key] ?? key;
      await act({
        type: 'key',
        id: 'keys',
        actions: [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ],
      });
    },
    reload: async () => void (await bidi.send('browsingContext.reload', { context, wait: 'complete' })),
    goto: (url) => navigate(bidi, context, url),
    back: async () => void (await bidi.send('browsingContext.traverseHistory', { context, delta: -1 })),
    screenshot: async (path, { fullPage } = {}) => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
        origin: fullPage ? 'document' : 'viewport',
      });
      const png = Buffer.from(data, 'base64');
      if (path) writeFileSync(path, png);
      return png;
    },
    tabId: tab,
    badge: async () => browser.inExtension(readBadge, await tab()),
    bringToFront,
    close: async () => void (await bidi.send('browsingContext.close', { context })),
  };
}

/** WebDriver's code points for the keys that have no character. */
const keyValues: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

interface RemoteNode {
  sharedId: string;
  value: { children?: RemoteNode[]; shadowRoot?: RemoteNode | null };
}

async function inClosedRoots<T>(bidi: BidiConnection, context: string, run: string): Promise<Awaited<T>[]> {
  const answer = await bidi.send<{ result: RemoteNode }>('script.evaluate', {
    target: { context },
    expression: 'document.documentElement',
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
  });
  const top = answer.result;
  const nodes = [top, ...(top.value.children ?? [])].flatMap((node) => [
    node,
    ...(node.value?.children ?? []),
  ]);
  const roots = new Set(nodes.flatMap((node) => node.value?.shadowRoot?.sharedId ?? []));
  const answers: Awaited<T>[] = [];
  for (const sharedId of roots) answers.push(await call<T>(bidi, context, run, [{ sharedId }]));
  return answers;
}
