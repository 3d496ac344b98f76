import sites from '../../knowledge/sites';
import { matchPatternsOf } from '../../platform/matchPatternsOf';
import type { Grant } from '../../platform/permissions';

/** The groups of sites that can be read, those from the start and those that can be allowed. */
export const siteGroups = Object.entries(sites.groups).map(([id, group]) => ({ id, ...group }));

/** The domains of a group; none of one we do not know. */
export const domainsOf = (id: string): readonly string[] =>
  siteGroups.find((group) => group.id === id)?.domains ?? [];

/** What it takes to read a group. */
export const grantOf = (id: string): Grant => ({ origins: matchPatternsOf(domainsOf(id)) });

/** How much of a group is read: browsers let the user allow or take back a single site of it. */
export function readsOf(domains: readonly string[], granted: ReadonlySet<string>): 'all' | 'some' | 'none' {
  const count = domains.filter((domain) => granted.has(domain)).length;
  return count === domains.length ? 'all' : count > 0 ? 'some' : 'none';
}
