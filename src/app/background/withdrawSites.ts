import { isWithin } from '../../engine/isWithin';
import { sendToTab } from '../../platform/messages';
import { listTabs } from '../../platform/observation';
import { tabsOpen } from '../../platform/tabs';
import { grantedSites } from '../sites/grantedSites';
import { optionalDomains } from '../sites/optionalDomains';
import { forgetShownTab } from './shownTab';

/**
 * Ends the reading of sites that are no longer allowed: a script that reads already would go on until its page is
 * left. No tab is waited for: one with a dialog of its own open does not answer.
 */
export async function withdrawSites(): Promise<void> {
  const kept = await grantedSites(optionalDomains);
  const domains = optionalDomains.filter((domain) => !kept.includes(domain));
  for (const tabId of await tabsOpen()) void sendToTab(tabId, { type: 'withdrawn', domains });
  const gone = (await listTabs()).filter(({ record }) => isWithin(record.host, domains));
  await Promise.all(gone.map(({ tabId }) => forgetShownTab(tabId)));
}
