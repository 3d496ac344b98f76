import type { ExtensionBrowser, Trouble } from './extensionBrowser';

/**
 * A browser's troubles without the line that Firefox writes by itself when a page closes before the background
 * has answered it: no script can catch that, and the next page asks again.
 */
export async function realTroubles(browser: ExtensionBrowser): Promise<Trouble[]> {
  const troubles = await browser.troubles();
  return troubles.filter(({ text }) => !text.startsWith('Promise rejected after context unloaded'));
}
