import { browser } from 'wxt/browser';
import { alone } from './alone';
import { pageScript } from './readTab';

const ID = 'page';

/**
 * Has the browser read the pages that fit the match patterns as they load, and none that did before: the sites of the
 * manifest are apart from these. It lasts until it is changed or the extension is updated.
 */
export function registerPageScript(matches: string[]): Promise<void> {
  return alone('pageScript', async () => {
    const { scripting } = browser;
    const [registered] = await scripting.getRegisteredContentScripts({ ids: [ID] });
    if (registered) await scripting.unregisterContentScripts({ ids: [ID] });
    if (matches.length === 0) return;
    await scripting.registerContentScripts([{ id: ID, matches, js: [pageScript], runAt: 'document_idle' }]);
  });
}
