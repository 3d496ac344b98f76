import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { browsersUnderTest, openBrowser } from '../support/openBrowser';
import { rankings } from '../support/rankings';

const url = 'https://www.alipay.com/rankings';
let script: string;

beforeAll(async () => {
  const entry = fileURLToPath(new URL('../support/rankings.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, name: 'nets', formats: ['iife'] } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('nothing was built');
  script = first.output[0].code.replaceAll('</script', '<\\/script');
});

/** Different engines must put causes in the same order, or two people with the same answers get two lists. */
describe.each(browsersUnderTest)('the ranking in %s', (name) => {
  it('has the same bits as in Node, over 2,000 random nets and fifteen cases', async () => {
    const browser = await openBrowser(name);
    try {
      browser.serve(
        url,
        `<!doctype html><meta charset="utf-8"><title>nets</title><script>${script}</script>`,
      );
      const page = await browser.open(url);
      const there = await page.evaluate(() =>
        (globalThis as unknown as { nets: { rankings: () => unknown } }).nets.rankings(),
      );
      expect(there).toEqual(rankings());
    } finally {
      await browser.close();
    }
  });
});
