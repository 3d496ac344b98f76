import { isWithin } from '../../engine/isWithin';
import type { SiteGroups } from '../../platform/manifest';
import type { Observation } from '../../platform/observation';
import { isEmpty } from '../../platform/pageMessages';
import type { PageState } from '../../ui/popup/pageSection';
import { hostOf } from '../sites/hostOf';

/** The group of sites a host belongs to. */
export function groupOf(host: string, groups: SiteGroups): string | undefined {
  return Object.keys(groups).find((id) => isWithin(host, groups[id]?.domains ?? []));
}

/** What is said of a page read without a find: on a site that we may not read it was once, and not what came later. */
export const nothingFoundOn = (host: string, granted: readonly string[]): PageState =>
  isWithin(host, granted) ? 'clean' : 'readOnce';

/** How we stand with the page in a tab. `address` is known only where the browser lets us see it. */
export function pageStateOf(
  tab: { address?: string } | undefined,
  observation: Observation | undefined,
  groups: SiteGroups,
  granted: readonly string[],
): PageState {
  if (!tab) return 'none';
  if (observation && !isEmpty(observation)) return 'found';
  if (observation) return nothingFoundOn(observation.host, granted);
  if (!tab.address) return 'silent';
  const host = hostOf(tab.address);
  if (!host) return 'cannot';
  const group = groupOf(host, groups);
  if (!group) return 'notListed';
  // It may be read or not: pages that were open before us are not, and one that has nothing to say says nothing.
  if (isWithin(host, granted)) return 'silent';
  return groups[group]?.optional ? 'optional' : 'noAccess';
}
