import { matchPatternsOf } from '../../platform/matchPatternsOf';
import { isGranted } from '../../platform/permissions';

/** Those of the domains that we may read, asked one by one: browsers let the user allow a single site of a group. */
export async function grantedSites(domains: readonly string[]): Promise<string[]> {
  const are = await Promise.all(domains.map((domain) => isGranted({ origins: matchPatternsOf([domain]) })));
  return domains.filter((_, at) => are[at]);
}
