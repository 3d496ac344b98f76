import { matchPatternsOf } from '../../platform/matchPatternsOf';
import { onStart } from '../../platform/onStart';
import { type GrantChange, watchGrants } from '../../platform/permissions';
import { readTab } from '../../platform/readTab';
import { registerPageScript } from '../../platform/registerPageScript';
import { tabsOpen } from '../../platform/tabs';
import { quietly } from '../quietly';
import { grantedSites } from '../sites/grantedSites';
import { optionalDomains } from '../sites/optionalDomains';
import { withdrawSites } from './withdrawSites';

/**
 * Reads the optional sites as long as the reader allows it: those that are open as well, from the moment they are
 * allowed until they no longer are. @returns stop
 */
export function followGrants(): () => void {
  const stops = [onStart(() => quietly(register())), watchGrants((change) => quietly(follow(change)))];
  return () => {
    for (const stop of stops) stop();
  };
}

async function register(): Promise<void> {
  await registerPageScript(matchPatternsOf(await grantedSites(optionalDomains)));
}

async function follow({ added, removed }: GrantChange): Promise<void> {
  // Side by side: what is taken back is not read on, though the browser may refuse the other.
  await Promise.all([register(), removed.length > 0 && withdrawSites()]);
  const fresh = matchPatternsOf(optionalDomains).filter((pattern) => added.includes(pattern));
  if (fresh.length > 0) await Promise.all((await tabsOpen(fresh)).map(readTab));
}
