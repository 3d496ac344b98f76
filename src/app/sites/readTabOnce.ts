import sites from '../../knowledge/sites';
import { sendToTab } from '../../platform/messages';
import { changeTab, newTabRecord } from '../../platform/observation';
import { knownTab } from '../../platform/ownPages';
import { readTab } from '../../platform/readTab';
import { grantedSites } from './grantedSites';
import { hostOf } from './hostOf';
import { optionalDomains } from './optionalDomains';

/**
 * Reads a tab's page because the reader asked for it: on a site that we may not read otherwise only what it shows
 * now, not what comes later. That it was read is kept where it has nothing to say: it says nothing itself.
 * @returns how many notices the page gave, or null where it cannot be read (the browser's own pages, stores, images)
 */
export async function readTabOnce(tabId: number, now: Date): Promise<number | null> {
  const found = await readTab(tabId);
  if (found === null) return null;
  const listed = [...sites.groups.core.domains, ...(await grantedSites(optionalDomains))];
  await sendToTab(tabId, { type: 'enough', listed });
  const host = hostOf((await knownTab(tabId))?.address);
  if (found === 0 && host) await changeTab(tabId, (kept) => kept ?? newTabRecord(host, now.toISOString()));
  return found;
}
