/**
 * Where the user was when the popup closed: a popup closes at the first click beside it, and the answers
 * given "this time only" would be lost. In storage.session, so it ends with the browser, and with the tab it is about.
 */
import { browser } from 'wxt/browser';

const KEY = 'popup';

/** What was kept, unparsed: the reader judges it. */
export async function readPopupDraft(): Promise<unknown> {
  return (await browser.storage.session.get(KEY))[KEY];
}

export async function savePopupDraft(draft: unknown): Promise<void> {
  await browser.storage.session.set({ [KEY]: draft });
}

export async function forgetPopupDraft(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** Forgets the draft when it was left beside this tab. */
export async function forgetDraftBeside(tab: number): Promise<void> {
  const draft = (await readPopupDraft()) as { tab?: unknown } | undefined;
  if (draft?.tab === tab) await forgetPopupDraft();
}
