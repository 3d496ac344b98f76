import { sendToTab } from '../../platform/messages';
import { listTabs } from '../../platform/observation';
import { publicSettings } from './publicSettings';
import { changeShownTab } from './shownTab';

/**
 * Tells every page that has something to show or was paused of changed settings. Side by side: one that waits for
 * its reader, with a dialog of its own open, does not answer.
 */
export async function tellTabs(now: Date): Promise<void> {
  await Promise.all(
    (await listTabs()).map(async ({ tabId, record }) => {
      const settings = await publicSettings(record.host, now);
      // Closed or gone elsewhere meanwhile, it has nothing to show any more.
      await changeShownTab(tabId, (current) => current && { ...current, paused: settings.paused });
      await sendToTab(tabId, { type: 'settings', settings });
    }),
  );
}
