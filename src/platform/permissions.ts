import { type Browser, browser } from 'wxt/browser';

/** A set of named permissions and of host patterns such as `https://www.zhihu.com/*`. */
export interface Grant {
  permissions?: Browser.runtime.ManifestPermission[];
  origins?: string[];
}

/** Whether all of it is granted. */
export function isGranted(grant: Grant): Promise<boolean> {
  return granted(() => browser.permissions.contains(grant));
}

/**
 * Asks the user for it. To be called at once from a click: after waiting for anything else, browsers refuse.
 * @returns whether it is granted now
 */
export function askFor(grant: Grant): Promise<boolean> {
  return granted(() => browser.permissions.request(grant));
}

/** Gives it back. @returns whether it is gone */
export function giveBack(grant: Grant): Promise<boolean> {
  return granted(() => browser.permissions.remove(grant));
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

/** A browser without the permission, or without permissions at all, throws or rejects: both mean no. */
async function granted(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask();
  } catch {
    return false;
  }
}
