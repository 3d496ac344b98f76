import { browser } from 'wxt/browser';
import type { BackgroundMessage, PageAnswer } from './pageMessages';

/** Whether a tab's page has something to say; undefined where no script of ours is, or it has not read it yet. */
export async function askPage(tabId: number): Promise<PageAnswer | undefined> {
  const message: BackgroundMessage = { type: 'retell' };
  try {
    const answer: PageAnswer | null | undefined = await browser.tabs.sendMessage(tabId, message, {
      frameId: 0,
    });
    // The page lets go of what its frames said: they say it again.
    if (answer === 'something') await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
    return answer ?? undefined;
  } catch {
    return undefined;
  }
}
