import type { TestPage } from '../test/support/extensionBrowser';
import type { ChromiumBrowser, ChromiumPage } from '../test/support/openChromium';
import { waitFor } from '../test/support/waitFor';
import type { Sample } from './samples';

/** CSS pixels: the popup's own size, and a common window for the full pages. */
export const popupSize = { width: 380, height: 600 };
export const windowSize = { width: 1100, height: 800 };

/** Opens a page of the extension at a size and waits until it says something. */
export async function openScreen(
  browser: ChromiumBrowser,
  path: string,
  size: { width: number; height: number },
): Promise<ChromiumPage> {
  const screen = await browser.openExtension(path);
  await screen.page.setViewportSize(size);
  await waitFor(
    () => wordsOn(screen),
    (text) => text.trim().length > 40,
  );
  await screen.page.waitForTimeout(300);
  return screen;
}

/** What can be read on a page, line by line. */
export const wordsOn = (page: TestPage): Promise<string> => page.evaluate(() => document.body.innerText);

/** Serves a sample, opens it and waits for its cards; a page that should stay bare gets a while to do wrong. */
export async function openSample(
  browser: ChromiumBrowser,
  { url, html, expect }: Sample,
): Promise<{ page: ChromiumPage; cards: string[] }> {
  browser.serve(url, html);
  const page = await browser.open(url);
  const read = () =>
    page.inRoots((root) => (root.querySelector('*:not(style)') as HTMLElement | null)?.innerText ?? '');
  if (expect !== 'nothing') {
    return { page, cards: await waitFor(read, (texts) => texts.some((text) => text.trim() !== '')) };
  }
  await page.page.waitForTimeout(1500);
  return { page, cards: await read() };
}
