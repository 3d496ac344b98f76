import { type Browser, browser } from 'wxt/browser';

/** A set of named permissions and of host patterns such as `https://www.zhihu.com/*`. */
export interface Grant {
  permissions?: Browser.runtime.ManifestPermission[];
  origins?: string[];
}

/** Whether all of it is granted. */
export async function isGranted(grant: Grant): Promise<boolean> {
  return (await browser.permissions?.contains(grant).catch(() => false)) ?? false;
}

/**
 * Asks the user for it. To be called at once from a click: after waiting for anything else, browsers refuse.
 * @returns whether it is granted now
 */
export async function askFor(grant: Grant): Promise<boolean> {
  return (await browser.permissions?.request(grant).catch(() => false)) ?? false;
}

/** Gives it back. @returns whether it is gone */
export async function giveBack(grant: Grant): Promise<boolean> {
  return (await browser.permissions?.remove(grant).catch(() => false)) ?? false;
}

/** Calls back when a grant was added or taken away, here or in the browser's own pages. */
export function watchGrants(changed: () => void): () => void {
  const listener = () => changed();
  browser.permissions?.onAdded.addListener(listener);
  browser.permissions?.onRemoved.addListener(listener);
  return () => {
    browser.permissions?.onAdded.removeListener(listener);
    browser.permissions?.onRemoved.removeListener(listener);
  };
}
