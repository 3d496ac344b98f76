import sites from '../knowledge/sites';
import { matchPatternsOf } from '../platform/matchPatternsOf';
import { isGranted } from '../platform/permissions';

/** The site groups we may read. */
export async function grantedGroups(): Promise<ReadonlySet<string>> {
  const groups = Object.entries(sites.groups);
  const granted = await Promise.all(
    groups.map(([, { domains }]) => isGranted({ origins: matchPatternsOf(domains) })),
  );
  return new Set(groups.filter((_, at) => granted[at]).map(([id]) => id));
}
