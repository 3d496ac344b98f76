import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './findBrowser';

/** Size in pixels, drawing, and how many of them the drawing takes: stores want the large one with air around. */
const icons = [
  { size: 16, drawing: 'assets/icon-16.svg', art: 16 },
  { size: 32, drawing: 'assets/icon.svg', art: 32 },
  { size: 48, drawing: 'assets/icon.svg', art: 48 },
  { size: 96, drawing: 'assets/icon.svg', art: 96 },
  { size: 128, drawing: 'assets/icon.svg', art: 96 },
];

/** `npm run icons`: draws public/icons/*.png from the mark in assets/. */
export default async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage();
  for (const { size, drawing, art } of icons) {
    const source = Buffer.from(readFileSync(drawing)).toString('base64');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:${(size - art) / 2}px"><img src="data:image/svg+xml;base64,${source}" width="${art}" height="${art}" style="display:block">`,
    );
    writeFileSync(`public/icons/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}
