import { browser } from 'wxt/browser';

/**
 * Whether the user is in a private window now. The popup of a private window runs in the normal profile,
 * so the window is asked, through its tab, which needs no permission.
 */
export async function inPrivateWindow(): Promise<boolean> {
  // The background has no window of its own: what it does follows from a notification, whichever window is in front.
  if (import.meta.env.ENTRYPOINT === 'background') return false;
  if (browser.extension?.inIncognitoContext) return true;
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.incognito ?? false;
  } catch {
    return false;
  }
}
