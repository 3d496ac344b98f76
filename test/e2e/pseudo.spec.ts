import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../../scripts/samples';
import { browsersUnderTest, builtExtension } from '../support/openBrowser';
import { type ChromiumBrowser, openChromium } from '../support/openChromium';
import { waitFor } from '../support/waitFor';

/**
 * The same build in a made-up language: every letter becomes one nobody uses, and every text is half as long
 * again. Another letter on a screen was written into the code; what runs out of its box will do so in some language.
 */
describe.runIf(browsersUnderTest.includes('chromium'))('in a made-up language', () => {
  let folder: string;
  let browser: ChromiumBrowser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bei-pseudo-'));
    cpSync(builtExtension('chromium'), folder, { recursive: true });
    const path = join(folder, '_locales/zh_CN/messages.json');
    const words = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
    for (const word of Object.values(words)) word.message = strange(word.message);
    writeFileSync(path, JSON.stringify(words));
    browser = await openChromium({ extensionDir: folder });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['popup.html', 380],
    ['popup.html', 320],
    ['options.html', 1100],
    ['options.html', 320],
    ['welcome.html', 1100],
    ['welcome.html', 320],
  ])('%s at %i px says nothing of its own and stays in its box', async (path, width) => {
    await check(path, width);
  });

  it.each(samples.filter(({ expect: wanted }) => wanted !== 'nothing'))(
    'the popup for $id, too',
    async ({ url, html }) => {
      browser.serve(url, html);
      const page = await browser.open(url);
      await waitFor(page.badge, ({ text }) => text);
      await check(`popup.html?tab=${await page.tabId()}`, 380);
      const cards = await waitFor(
        () => page.inRoots(familiar),
        (found) => found.length,
      );
      expect(cards.flat()).toEqual([]);
    },
  );

  async function check(path: string, width: number): Promise<void> {
    const { page, evaluate, close } = await browser.openExtension(path);
    await page.setViewportSize({ width, height: 600 });
    await waitFor(
      () => evaluate(() => document.body.innerText),
      (text) => text.split('㐀').length > 40,
    );
    expect(await page.evaluate(`(${familiar})(document)`)).toEqual([]);
    expect(await evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await close();
  }
});

function strange(message: string): string {
  const letters = message.replace(/\p{L}/gu, '㐀');
  const [beginning = ''] = letters.split(/(?<=[，。？、])|\$/);
  return letters + beginning.slice(0, Math.ceil(letters.length / 2));
}

/**
 * Runs in the page: the pieces of text with letters of a known language. A page's or a person's own words
 * (`<bdi>`, `<q>`, quotation marks, text fields) and the names of languages may have them.
 */
function familiar(root: Document | ShadowRoot): string[] {
  const walker = document.createTreeWalker('body' in root ? root.body : root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const isTheirs = node.parentElement?.closest(
      'bdi, q, style, script, textarea, [lang]:not(html), [translate=no]',
    );
    if (!isTheirs && /(?!㐀)\p{L}/u.test(text.replace(/“[^”]*”/g, ''))) found.push(text);
  }
  return found;
}
