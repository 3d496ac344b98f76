import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'wxt';
import type { TestPage } from '../test/support/extensionBrowser';
import { type ChromiumBrowser, openChromium } from '../test/support/openChromium';
import { waitFor } from '../test/support/waitFor';
import { quietLogger } from './quietLogger';
import { type Sample, samples } from './samples';

const folder = 'artifacts';

/**
 * `npm start`: builds the extension, opens it in a real browser on the sample pages, prints what it shows there
 * and saves pictures to artifacts/. With a display the window stays open until it is closed.
 */
export default async function start(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  console.log('正在构建扩展…');
  await build({ browser: 'chrome', manifestVersion: 3, logger: quietLogger });
  const hasDisplay = process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const headless = !hasDisplay || !!process.env.CI;
  const browser = await openChromium({ extensionDir: resolve('.output/chrome-mv3'), headless });
  try {
    console.log(`扩展已装进 ${browser.context.browser()?.version() ?? 'Chromium'}，下面是它在样页上说的话。`);
    for (const sample of samples) await show(browser, sample);
    await picture(browser, 'options.html', 'options');
    await picture(browser, 'welcome.html', 'welcome');
    await sayTroubles(browser);
    console.log(`\n图片在 ${resolve(folder)}`);
    if (!headless) await stayOpen(browser);
  } finally {
    await browser.close();
  }
}

async function show(browser: ChromiumBrowser, sample: Sample): Promise<void> {
  browser.serve(sample.url, sample.html);
  const page = await browser.open(sample.url);
  console.log(`\n━━ ${sample.title}（${new URL(sample.url).host}）`);
  const cards = await shownCards(page, sample);
  console.log(cards.length > 0 ? `页面上的提示：\n${indent(cards.join('\n'))}` : '页面上：什么也没加。');
  const badge = await page.badge();
  console.log(`工具栏角标：${badge.text || '（空）'}　${badge.title}`);
  await page.screenshot(`${folder}/page-${sample.id}.png`);
  const text = await picture(browser, `popup.html?tab=${await page.tabId()}`, `popup-${sample.id}`);
  console.log(`点开图标看到：\n${indent(text)}`);
}

/** The words of the cards in the page, once they stand there; for a page that should stay bare, after a while. */
async function shownCards(page: TestPage, { expect }: Sample): Promise<string[]> {
  const read = () =>
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen, with its line breaks
    page.inRoots((root) => (root.querySelector('*:not(style)') as HTMLElement | null)?.innerText ?? '');
  if (expect !== 'nothing') return waitFor(read, (texts) => texts.some((text) => text.trim() !== ''));
  await new Promise((done) => setTimeout(done, 1500));
  return read();
}

/** Takes a page of the extension in light and in dark, at its own width. */
async function picture(browser: ChromiumBrowser, path: string, name: string): Promise<string> {
  const { page } = await browser.openExtension(path);
  const isPopup = name.startsWith('popup');
  await page.setViewportSize(isPopup ? { width: 380, height: 600 } : { width: 1100, height: 800 });
  await page.waitForFunction('document.body.innerText.trim().length > 20');
  await page.waitForTimeout(300);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png`, fullPage: isPopup });
  }
  const text = await page.evaluate('document.body.innerText');
  await page.close();
  return String(text);
}

async function sayTroubles(browser: ChromiumBrowser): Promise<void> {
  const troubles = await browser.troubles();
  for (const { where, text } of troubles) console.error(`出错：${where} ${text}`);
  const requests = await browser.requests();
  console.log(`\n联网请求：${requests.length} 次${requests.map((url) => `\n  ${url}`).join('')}`);
  if (troubles.length > 0) process.exitCode = 1;
}

async function stayOpen(browser: ChromiumBrowser): Promise<void> {
  const page = browser.context.pages().at(-1);
  await page?.bringToFront();
  console.log('窗口开着，可以自己点点看（这里只打得开样页）。关掉窗口就结束。');
  await new Promise<void>((done) => browser.context.once('close', () => done()));
}

function indent(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => `    ${line}`)
    .join('\n');
}
