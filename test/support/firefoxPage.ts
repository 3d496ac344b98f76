import { writeFileSync } from 'node:fs';
import { type BidiConnection, call, navigate } from './bidi';
import type { ExtensionBrowser, TestPage } from './extensionBrowser';
import { firstReadThere } from './insideContentScript';
import { activeTabId, readBadge } from './insideExtension';

/**
 * One tab of Firefox.
 * @param inContentScript asks in the world of the extension's script in the page at an address
 */
export function firefoxPage(
  bidi: BidiConnection,
  context: string,
  browser: ExtensionBrowser,
  inContentScript: <T>(url: () => Promise<string>, run: string) => Promise<T>,
): TestPage {
  const bringToFront = () => bidi.send<void>('browsingContext.activate', { context });
  const tab = async () => {
    await bringToFront();
    return browser.inExtension(activeTabId);
  };
  const address = async () => {
    const { contexts } = await bidi.send<{ contexts: { url: string }[] }>('browsingContext.getTree', {
      root: context,
    });
    return contexts[0]?.url ?? '';
  };
  const act = (source: object) => bidi.send('input.performActions', { context, actions: [source] });
  return {
    evaluate: (run, ...args) => call(bidi, context, String(run), args),
    inRoots: (run) => inClosedRoots(bidi, context, String(run)),
    firstRead: () => inContentScript(address, String(firstReadThere)),
    click: async (x, y, button) =>
      void (await act({
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button: button === 'right' ? 2 : 0 },
          { type: 'pointerUp', button: button === 'right' ? 2 : 0 },
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
    // Not document.documentElement: a page may have named an image so.
    expression: "Reflect.get(Document.prototype, 'documentElement', document)",
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 4, includeShadowTree: 'all' },
  });
  const rootsIn = ({ value }: RemoteNode): string[] => [
    ...(value?.shadowRoot ? [value.shadowRoot.sharedId] : []),
    ...(value?.children ?? []).flatMap(rootsIn),
  ];
  const roots = new Set(rootsIn(answer.result));
  const answers: Awaited<T>[] = [];
  for (const sharedId of roots) {
    try {
      answers.push(await call<T>(bidi, context, run, [{ sharedId }]));
    } catch (error) {
      // The page took it away between the two questions.
      if (!/no such node/.test(String(error))) throw error;
    }
  }
  return answers;
}
