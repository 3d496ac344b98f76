import type { Page } from 'playwright-core';
import type { ExtensionBrowser, TestPage } from './extensionBrowser';
import { firstReadThere } from './insideContentScript';
import { activeTabId, readBadge } from './insideExtension';
import { waitFor } from './waitFor';

export interface ChromiumPage extends TestPage {
  page: Page;
}

/** One tab of Chromium. */
export function chromiumPage(page: Page, browser: ExtensionBrowser): ChromiumPage {
  const tab = async () => {
    await page.bringToFront();
    return browser.inExtension(activeTabId);
  };
  return {
    page,
    evaluate: (run, ...args) => page.evaluate(`(${run})(...${JSON.stringify(args)})`),
    inRoots: (run) => inClosedRoots(page, String(run)),
    firstRead: () => inContentScript(page, browser.origin, String(firstReadThere)),
    click: (x, y, button) => page.mouse.click(x, y, { button }),
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
    const { root } = (await cdp.send('DOM.getDocument', { depth: 5, pierce: true })) as { root: DomNode };
    const rootsIn = (node: DomNode): DomNode[] => [
      ...(node.shadowRoots ?? []),
      ...(node.children ?? []).flatMap(rootsIn),
    ];
    const roots = new Set(rootsIn(root));
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
