import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'wxt';
import { parse } from 'yaml';
import { type ChromiumBrowser, openChromium } from '../test/support/openChromium';
import { optionsPictures } from './pictures/optionsPictures';
import { pagePictures } from './pictures/pagePictures';
import type { Locale, Picture, Tour } from './pictures/picture';
import { popupPictures } from './pictures/popupPictures';
import { welcomePictures } from './pictures/welcomePictures';
import { quietLogger } from './quietLogger';
import { readSample } from './samples';
import { popupSize, windowSize } from './screens';

const pictures = [...popupPictures, ...optionsPictures, ...welcomePictures, ...pagePictures];
const folder = 'docs/images';
/** The day in every picture, at the clock of those it is for. */
const day = new Date('2026-11-22T10:30:00+08:00');
const locales = { zh_CN: 'zh-CN', zh_TW: 'zh-TW', en: 'en-US' } as const;

/**
 * `npm run pictures`: every state of every surface, taken from the extension itself, in light and in dark.
 * @param only parts of names such as `zh_CN/popup`; without any, all are taken anew
 */
export default async function takePictures(only: readonly string[] = []): Promise<void> {
  process.env.TZ = 'Asia/Shanghai';
  const outDir = process.env.E2E_OUTPUT ?? '.output';
  if (!process.env.E2E_OUTPUT) await build({ browser: 'chrome', manifestVersion: 3, logger: quietLogger });
  if (only.length === 0) rmSync(folder, { recursive: true, force: true });
  for (const locale of Object.keys(locales) as Locale[]) {
    const isWanted = ({ name, everyLocale }: Picture) =>
      (locale === 'zh_CN' || everyLocale) &&
      (only.length === 0 || only.some((part) => `${locale}/${name}`.includes(part)));
    const wanted = pictures.filter(isWanted);
    if (wanted.length > 0) await takeIn(locale, wanted, resolve(outDir, 'chrome-mv3'));
  }
}

async function takeIn(locale: Locale, wanted: readonly Picture[], extensionDir: string): Promise<void> {
  mkdirSync(`${folder}/${locale}`, { recursive: true });
  const words = parse(readFileSync(`locales/${locale}.yml`, 'utf8'));
  const t = (key: string): string => key.split('.').reduce((at, part) => at[part], words);
  const browser = await openChromium({ extensionDir, locale: locales[locale], reducedMotion: true });
  try {
    for (const picture of wanted) {
      await prepare({ browser, t, locale }, picture);
      await take({ browser, t, locale }, picture, `${folder}/${locale}/${picture.name}`);
      console.log(`${locale}/${picture.name}`);
    }
  } finally {
    await browser.close();
  }
}

/** Every picture begins with nothing kept, or with the sample backup. */
async function prepare({ browser, t }: Tour, { kept }: Picture): Promise<void> {
  const page = await openPage(browser, 'options.html#privacy', windowSize);
  await page.locator('main > .card').first().waitFor();
  await page.getByRole('button', { name: t('options.privacy.eraseOpen'), exact: true }).click();
  await page.getByRole('button', { name: t('backup.erase.confirm'), exact: true }).click();
  await page.locator('.left-proof').waitFor();
  if (kept) {
    await page.locator('input[type=file]').setInputFiles('scripts/samples/backup.json');
    await page.getByRole('button', { name: t('backup.apply'), exact: true }).click();
    await page.getByText(t('backup.applied')).waitFor();
  }
  await page.close();
  await browser.inExtension(() => chrome.storage.session.clear());
}

async function take(tour: Tour, picture: Picture, file: string): Promise<void> {
  const size = picture.size ?? (picture.path.startsWith('popup') ? popupSize : windowSize);
  const { browser } = tour;
  const beside = picture.beside ? await openBeside(browser, picture.beside) : undefined;
  const page = picture.page
    ? await picture.page(tour)
    : await openPage(browser, picture.path.replace('TAB', String(beside?.tab)), size, picture.before);
  await picture.reach?.(page, tour);
  // The other languages look the same in the dark.
  const isPlain = picture.onlyLight || tour.locale !== 'zh_CN';
  for (const colorScheme of isPlain ? (['light'] as const) : (['light', 'dark'] as const)) {
    await page.emulateMedia({ colorScheme, media: picture.media, forcedColors: picture.forced });
    writeFileSync(`${file}-${colorScheme}.webp`, await shoot(page, picture, size));
  }
  await page.close();
  await beside?.page.close();
}

async function openBeside(browser: ChromiumBrowser, id: string): Promise<{ page: Page; tab: number }> {
  const { url, html } = readSample(id);
  browser.serve(url, html);
  const opened = await browser.open(url);
  const tab = await opened.tabId();
  await opened.page.waitForTimeout(1200);
  return { page: opened.page, tab };
}

async function openPage(
  browser: ChromiumBrowser,
  path: string,
  size: { width: number; height: number },
  before?: Picture['before'],
): Promise<Page> {
  const page = await browser.context.newPage();
  await page.clock.setFixedTime(day);
  await page.setViewportSize(size);
  if (before) await page.addInitScript(before);
  await page.goto(`${browser.origin}/${path}`);
  await page.locator('main').waitFor();
  return page;
}

/** The whole sheet, or the part asked for, as WebP. */
async function shoot(page: Page, { part, whole }: Picture, size: { width: number }): Promise<Buffer> {
  await page.mouse.move(0, 0);
  if (whole || part) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: size.width, height });
  }
  const box = part ? await page.locator(part).first().boundingBox() : null;
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const y = await page.evaluate(() => scrollY);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 50,
    clip: { ...(box ?? { x: 0, y, width, height }), scale: 1 },
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}
