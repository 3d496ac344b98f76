import { alone } from '../../platform/alone';
import { badgeOf, showBadge } from '../../platform/badge';
import { changeTab, forgetTab, observationOf, type TabRecord } from '../../platform/observation';
import { chosenWords } from '../chosenWords';

/** One after the other: some badges take longer to show than others, and the last must stay. */
const inTurn = <T>(tabId: number, work: () => Promise<T>): Promise<T> => alone(`badge:${tabId}`, work);

/** Changes what is kept of a tab and shows it on the toolbar button. Arguments and result as of `changeTab`. */
export function changeShownTab<T extends TabRecord | undefined>(
  tabId: number,
  change: (now: TabRecord | undefined) => T,
): Promise<T> {
  return inTurn(tabId, async () => {
    const record = await changeTab(tabId, change);
    if (!record) return record;
    const { hints, warnings, hidden, paused } = observationOf(record);
    const levels = warnings.map(({ level }) => level);
    await showBadge(
      tabId,
      badgeOf({ hints: hints.length, warnings: levels, hidden, paused }),
      await chosenWords(),
    );
    return record;
  });
}

/** Forgets what a tab showed while its page stays, and takes it off the button. */
export const forgetShownTab = (tabId: number): Promise<void> =>
  inTurn(tabId, async () => {
    await forgetTab(tabId);
    await showBadge(tabId, { kind: 'none' }, await chosenWords());
  });
