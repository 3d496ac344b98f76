/** The text selected on a page, on its way to the popup: in storage.session, until the popup opens. */
import { browser } from 'wxt/browser';
import { firstUnits } from './quotes';

/** The longest text taken for one sentence of the platform, in UTF-16 units. */
export const longestText = 2000;
const KEY = 'selected';

/** Keeps it; what is beyond the longest is left out. */
export async function keepSelectedText(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: firstUnits(text, longestText) });
}

/** Gives it once; undefined when there is none. */
export async function takeSelectedText(): Promise<string | undefined> {
  const text = (await browser.storage.session.get(KEY))[KEY];
  if (text === undefined) return undefined;
  await browser.storage.session.remove(KEY);
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}
