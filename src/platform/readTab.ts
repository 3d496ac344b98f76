import { browser } from 'wxt/browser';

/** Where the build puts the one script that reads pages. */
export const pageScript = '/content-scripts/page.js';

/**
 * Starts reading a tab's page now: the click that led here gives the right to on any site (activeTab).
 * @returns how many notices the page gave, or null where no extension may read (the browser's own pages, stores)
 */
export async function readTab(tabId: number): Promise<number | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [pageScript] });
    return typeof answer?.result === 'number' ? answer.result : null;
  } catch {
    return null;
  }
}
