/**
 * Where things can be kept. Records (facts, history) live in the extension origin's IndexedDB, which no
 * content script can reach; a copy of them lies in the origin's private file system, which fails apart
 * from it; settings live in storage.local; what must not outlive the browser lives in storage.session.
 */
import { browser } from 'wxt/browser';

/** Keeps storage.local from content scripts where the browser can (Chromium). To be called at start. */
export async function closeLocalStorage(): Promise<void> {
  const local = browser.storage.local as { setAccessLevel?: (o: { accessLevel: string }) => Promise<void> };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}

/** Empties storage.local. @returns how many keys are there afterwards */
export async function clearLocalStorage(): Promise<number> {
  await browser.storage.local.clear();
  return Object.keys(await browser.storage.local.get(null)).length;
}

/** Empties storage.session. @returns how many keys are there afterwards */
export async function clearSessionStorage(): Promise<number> {
  await browser.storage.session.clear();
  return Object.keys(await browser.storage.session.get(null)).length;
}
