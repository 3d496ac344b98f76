import { browserWords } from '../platform/words';

/** Opens a page of ours; where the browser fails altogether, says what to do instead of staying blank. */
export async function openOrSay(root: HTMLElement, open: () => Promise<void>): Promise<void> {
  try {
    await open();
  } catch (error) {
    console.error(error);
    root.textContent = browserWords('common.cannotOpen');
  }
}
