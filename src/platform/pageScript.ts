import { browser } from 'wxt/browser';

/** Where the build puts the one script that reads pages. */
const FILE = '/content-scripts/page.js';
const CASHIER_FRAMES = 'cashierFrames';

/**
 * Reads a tab's page now, on any site: the click that led here gives the right to (activeTab).
 * @returns how many notices the page gave, or null where no extension may read (the browser's own pages, stores)
 */
export async function readPageOnce(tabId: number): Promise<number | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [FILE] });
    return typeof answer?.result === 'number' ? answer.result : null;
  } catch {
    return null;
  }
}

/**
 * Reads the cashier where it stands in a frame of a shop's page, as far as those hosts are granted; takes the
 * registration back when they are not any more.
 */
export async function registerCashierFrames(hosts: readonly string[]): Promise<void> {
  const matches = hosts.map((host) => `https://${host}/*`);
  const granted = await browser.permissions.contains({ origins: matches }).catch(() => false);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [CASHIER_FRAMES] });
  if (granted === (registered !== undefined)) return;
  if (granted) {
    await browser.scripting.registerContentScripts([
      { id: CASHIER_FRAMES, matches, js: [FILE], allFrames: true, runAt: 'document_idle' },
    ]);
  } else await browser.scripting.unregisterContentScripts({ ids: [CASHIER_FRAMES] });
}
