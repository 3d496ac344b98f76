import { isWithin } from '../../engine/isWithin';
import { onStart } from '../../platform/alarms';
import { showBadge } from '../../platform/badge';
import { matchPatternsOf } from '../../platform/matchPatternsOf';
import { sendToTab } from '../../platform/messages';
import { forgetTab, listTabs } from '../../platform/observation';
import { type GrantChange, watchGrants } from '../../platform/permissions';
import { readTab } from '../../platform/readTab';
import { registerPageScript } from '../../platform/registerPageScript';
import { tabsOpen } from '../../platform/tabs';
import { chosenWords } from '../chosenWords';
import { grantedSites } from '../grantedSites';
import { optionalDomains } from '../optionalDomains';

/**
 * Reads the optional sites as long as the reader allows it: those that are open as well, from the moment they are
 * allowed until they no longer are. @returns stop
 */
export function followGrants(): () => void {
  const stops = [
    onStart(() => void register().catch(() => undefined)),
    watchGrants((change) => void follow(change).catch(() => undefined)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

async function register(): Promise<void> {
  await registerPageScript(matchPatternsOf(await grantedSites(optionalDomains)));
}

async function follow({ added, removed }: GrantChange): Promise<void> {
  await register();
  const fresh = matchPatternsOf(optionalDomains).filter((pattern) => added.includes(pattern));
  if (fresh.length > 0) await Promise.all((await tabsOpen(fresh)).map(readTab));
  if (removed.length > 0) await withdraw();
}

/** A script that reads already would go on until its page is left. */
async function withdraw(): Promise<void> {
  const kept = await grantedSites(optionalDomains);
  const domains = optionalDomains.filter((domain) => !kept.includes(domain));
  for (const tabId of await tabsOpen()) await sendToTab(tabId, { type: 'withdrawn', domains });
  for (const { tabId, record } of await listTabs()) {
    if (!isWithin(record.host, domains)) continue;
    await forgetTab(tabId);
    await showBadge(tabId, { kind: 'none' }, await chosenWords());
  }
}
