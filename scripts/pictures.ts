import { resolve } from 'node:path';
import { build } from 'wxt';
import { type ChromiumBrowser, openChromium } from '../test/support/openChromium';
import { quietLogger } from './quietLogger';
import { samples } from './samples';
import { openSample, openScreen, popupSize, windowSize } from './screens';

/** `npm run pictures`: the pictures in docs/, taken from the extension itself. */
export default async function takePictures(): Promise<void> {
  await build({ browser: 'chrome', manifestVersion: 3, logger: quietLogger });
  const browser = await openChromium({ extensionDir: resolve('.output/chrome-mv3'), viewport: windowSize });
  try {
    for (const id of ['refused', 'scam']) await takeSample(browser, id);
    await takeScreen(browser, 'options.html', 'docs/options.png', windowSize);
    await takeScreen(browser, 'welcome.html', 'docs/welcome.png', windowSize);
  } finally {
    await browser.close();
  }
}

/** The page with its card, and the popup of that tab in light and in dark. */
async function takeSample(browser: ChromiumBrowser, id: string): Promise<void> {
  const sample = samples.find((one) => one.id === id);
  if (!sample) throw new Error(`no sample ${id}`);
  const { page } = await openSample(browser, sample);
  await page.page.setViewportSize({ width: 1000, height: 560 });
  await page.page.waitForTimeout(500);
  await page.screenshot(`docs/page-${id}.png`);
  await takeScreen(browser, `popup.html?tab=${await page.tabId()}`, `docs/popup-${id}.png`, popupSize);
}

async function takeScreen(
  browser: ChromiumBrowser,
  path: string,
  file: string,
  size: { width: number; height: number },
): Promise<void> {
  const screen = await openScreen(browser, path, size);
  await screen.page.screenshot({ path: file });
  await screen.close();
}
