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

/** Match patterns that were granted, or taken away. */
export interface GrantChange {
  added: string[];
  removed: string[];
}

/** Calls back when a grant was added or taken away, here or in the browser's own pages. */
export function watchGrants(changed: (change: GrantChange) => void): () => void {
  const added = ({ origins = [] }: Grant): void => changed({ added: origins, removed: [] });
  const removed = ({ origins = [] }: Grant): void => changed({ added: [], removed: origins });
  browser.permissions?.onAdded.addListener(added);
  browser.permissions?.onRemoved.addListener(removed);
  return () => {
    browser.permissions?.onAdded.removeListener(added);
    browser.permissions?.onRemoved.removeListener(removed);
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
