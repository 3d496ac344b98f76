/** The text selected on a page, on its way to the popup beside it: in storage.session, until a popup opens. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { firstUnits } from './quotes';

/** The longest text taken for one sentence of the platform, in UTF-16 units. */
export const longestText = 2000;
const KEY = 'selected';

const SelectedText = z.strictObject({ tab: z.int(), text: z.string().check(z.regex(/\S/)) });
export type SelectedText = z.infer<typeof SelectedText>;

/** Keeps it; what is beyond the longest is left out. */
export async function keepSelectedText({ tab, text }: SelectedText): Promise<void> {
  const selected: SelectedText = { tab, text: firstUnits(text, longestText) };
  await browser.storage.session.set({ [KEY]: selected });
}

/** Gives it once; undefined when there is none. Beside another tab it is for nobody any more. */
export async function takeSelectedText(): Promise<SelectedText | undefined> {
  const kept = (await browser.storage.session.get(KEY))[KEY];
  if (kept === undefined) return undefined;
  await browser.storage.session.remove(KEY);
  return SelectedText.safeParse(kept).data;
}
