/**
 * Where the user was when the popup closed: a popup closes at the first click beside it, and the answers
 * given "this time only" would be lost. In storage.session, so it ends with the browser, and with the tab it is about.
 */
import { browser } from 'wxt/browser';

const prefix = 'popup:';
/** The popup of each tab has its own; one that fills a tab and stands beside none, that of the tab it fills. */
const draftKey = (tab: number | undefined) => `${prefix}${tab ?? 'alone'}`;

/**
 * The tab that what is left in the popup goes with.
 * @param beside the tab the popup stands beside
 */
export const draftTab = async (beside: number | undefined): Promise<number | undefined> =>
  beside ?? (await browser.tabs.getCurrent())?.id;

/** All that were kept, unparsed: the reader judges them. */
export async function readPopupDrafts(): Promise<unknown[]> {
  const stored = await browser.storage.session.get(null);
  return Object.keys(stored)
    .filter((key) => key.startsWith(prefix))
    .map((key) => stored[key]);
}

export async function savePopupDraft(tab: number | undefined, draft: unknown): Promise<void> {
  await browser.storage.session.set({ [draftKey(tab)]: draft });
}

/** Forgets what was left beside this tab. */
export async function forgetDraftBeside(tab: number | undefined): Promise<void> {
  await browser.storage.session.remove(draftKey(tab));
}
