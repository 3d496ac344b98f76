import type { BrowserName } from '../../scripts/findBrowser';
import { builtFolder } from './builtFolder';
import type { ExtensionBrowser, OpenOptions } from './extensionBrowser';
import { openChromium } from './openChromium';
import { openFirefox } from './openFirefox';
import { waitFor } from './waitFor';

/** The browsers to test: all, or those in `E2E_BROWSERS` (`chromium`, `firefox`, comma between). */
export const browsersUnderTest = readBrowsers(process.env.E2E_BROWSERS);

/** The folder of the build under test. */
export function builtExtension(name: BrowserName): string {
  return builtFolder(name === 'chromium' ? 'chrome' : 'firefox');
}

/**
 * Opens a real browser with the extension as built.
 * Use: `describe.each(browsersUnderTest)('…in %s', (name) => { … openBrowser(name) … })`.
 */
export async function openBrowser(name: BrowserName, options: OpenOptions = {}): Promise<ExtensionBrowser> {
  const whole = { extensionDir: builtExtension(name), ...options };
  const browser = await (name === 'chromium' ? openChromium(whole) : openFirefox(whole));
  const introduces = !options.extensionDir && !options.profileDir;
  if (introduces && !options.keepIntroduction) await closeIntroduction(browser);
  return browser;
}

/** It opens by itself once the extension is added, and would come to the front at some moment of a test. */
async function closeIntroduction(browser: ExtensionBrowser): Promise<void> {
  await waitFor(
    () =>
      browser.inExtension(async () => {
        // Older browsers do not tell an extension the addresses of its own tabs.
        const views = chrome.extension.getViews({ type: 'tab' }) as (Window & { chrome: typeof chrome })[];
        // A page closed while it loads runs its scripts without a browser to speak to.
        const view = views.find(
          ({ location, document }) =>
            location.pathname === '/welcome.html' && document.readyState === 'complete',
        );
        const id = (await view?.chrome.tabs.getCurrent())?.id;
        if (id !== undefined) await chrome.tabs.remove(id);
        return id;
      }),
    (id) => id !== undefined,
  );
}

function readBrowsers(wish: string | undefined): BrowserName[] {
  const all: BrowserName[] = ['chromium', 'firefox'];
  const names = wish?.split(',').map((name) => name.trim()) ?? all;
  const unknown = names.find((name) => !all.some((known) => known === name));
  if (unknown !== undefined) throw new Error(`E2E_BROWSERS 只认 chromium 和 firefox，不认“${unknown}”。`);
  return all.filter((name) => names.includes(name));
}
