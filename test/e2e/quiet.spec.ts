import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser, TestPage } from '../support/extensionBrowser';
import { iconOf } from '../support/insideExtension';
import { browsersUnderTest, builtExtension, openBrowser } from '../support/openBrowser';
import { testPages } from '../support/testPages';

const pages = testPages('', 'quiet-');

/** Runs in the page before its own scripts: counts what it could ever notice of us. */
const WATCH = `<script>
window.noticed = [];
window.addEventListener('message', () => noticed.push('message'), true);
for (const target of [window, document]) {
  const dispatch = target.dispatchEvent;
  target.dispatchEvent = (event) => { noticed.push(event.type); return dispatch.call(target, event); };
}
new MutationObserver((records) => {
  for (const { target, type } of records)
    if (target === document.documentElement || type === 'attributes') noticed.push(type);
}).observe(document, { childList: true, subtree: true, attributes: true });
</script>`;

/** Pages with nothing to say about: we leave no trace, in the page or anywhere else. */
describe.each(browsersUnderTest)('quiet pages, in %s', (name) => {
  let browser: ExtensionBrowser;
  // One tab for all: to open one takes the browser longer than the page.
  let page: TestPage;
  beforeAll(async () => {
    browser = await openBrowser(name);
    page = await browser.openExtension(iconOf(builtExtension(name)));
  });
  afterAll(() => browser?.close());

  it('are fifteen at least', () => {
    expect(pages.length).toBeGreaterThanOrEqual(15);
  });

  it.each(pages)('$name', async ({ name: file, html }) => {
    browser.serve(`https://www.taobao.com/${file}`, html.replace('<head>', `<head>${WATCH}`));
    await page.goto(`https://www.taobao.com/${file}`);
    expect(await page.firstRead()).toBe(0);
    const left = await page.evaluate(() => ({
      noticed: (window as unknown as { noticed: string[] }).noticed.filter((what) => what !== 'childList'),
      children: [...document.documentElement.children].map((child) => child.localName),
      sheets: document.adoptedStyleSheets.length,
      highlights: typeof CSS.highlights === 'undefined' ? 0 : CSS.highlights.size,
      resources: performance.getEntriesByType('resource').filter(({ name }) => !name.endsWith('/favicon.ico'))
        .length,
    }));
    expect(left).toEqual({ noticed: [], children: ['head', 'body'], sheets: 0, highlights: 0, resources: 0 });
    expect(await page.badge()).toMatchObject({ text: '' });
    expect(
      await browser.inExtension(
        async (): Promise<string[]> => Object.keys(await chrome.storage.session.get(null)),
      ),
    ).toEqual([]);
    expect(await browser.requests()).toEqual([]);
    expect(await browser.troubles()).toEqual([]);
  });
});
