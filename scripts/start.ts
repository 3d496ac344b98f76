import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'wxt';
import { type ChromiumBrowser, openChromium } from '../test/support/openChromium';
import { quietLogger } from './quietLogger';
import { type Sample, samples } from './samples';
import { openSample, openScreen, popupSize, windowSize, wordsOn } from './screens';

const folder = 'artifacts';

/**
 * `npm start`: builds the extension, opens it in a real browser on the sample pages, prints what it shows there
 * and saves pictures to artifacts/. With a display the window stays open until it is closed.
 * @returns the exit code: 1 when the extension raised an error or asked the network for anything
 */
export default async function start(): Promise<number> {
  mkdirSync(folder, { recursive: true });
  console.log('正在构建扩展…');
  await build({ browser: 'chrome', manifestVersion: 3, logger: quietLogger });
  const hasDisplay = process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const headless = !hasDisplay || !!process.env.CI;
  const browser = await openChromium({ extensionDir: resolve('.output/chrome-mv3'), headless });
  try {
    console.log(`扩展装进了 Chromium ${browser.context.browser()?.version()}。下面是它在样页上说的话。`);
    for (const sample of samples) await show(browser, sample);
    await picture(browser, 'options.html', 'options');
    await picture(browser, 'welcome.html', 'welcome');
    const isClean = await sayTroubles(browser);
    console.log(`图片在 ${resolve(folder)}`);
    if (!headless) await stayOpen(browser);
    return isClean ? 0 : 1;
  } finally {
    await browser.close();
  }
}

async function show(browser: ChromiumBrowser, sample: Sample): Promise<void> {
  const { page, cards } = await openSample(browser, sample);
  console.log(`\n━━ ${sample.title}（${new URL(sample.url).host}）`);
  console.log(cards.length > 0 ? `页面上的提示：\n${indent(cards.join('\n'))}` : '页面上：什么也没加。');
  const badge = await page.badge();
  console.log(`工具栏角标：${badge.text || '（空）'}　${badge.title}`);
  await page.screenshot(`${folder}/page-${sample.id}.png`);
  const text = await picture(browser, `popup.html?tab=${await page.tabId()}`, `popup-${sample.id}`);
  console.log(`点开图标看到：\n${indent(text)}`);
}

/** Takes a page of the extension in light and in dark, and answers with its words. */
async function picture(browser: ChromiumBrowser, path: string, name: string): Promise<string> {
  const isPopup = path.startsWith('popup');
  const screen = await openScreen(browser, path, isPopup ? popupSize : windowSize);
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion: a colour on its way from light to dark is neither.
    await screen.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await screen.page.screenshot({ path: `${folder}/${name}-${colorScheme}.png`, fullPage: true });
  }
  const text = await wordsOn(screen);
  await screen.close();
  return text;
}

async function sayTroubles(browser: ChromiumBrowser): Promise<boolean> {
  const [troubles, requests] = [await browser.troubles(), await browser.requests()];
  console.log(`\n联网请求：${requests.length} 次。运行错误：${troubles.length} 个。`);
  for (const url of requests) console.log(`    ${url}`);
  for (const { where, text } of troubles) console.log(`    ${where} ${text}`);
  return troubles.length + requests.length === 0;
}

async function stayOpen(browser: ChromiumBrowser): Promise<void> {
  await browser.context.pages().at(-1)?.bringToFront();
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
