import sites from '../knowledge/sites';
import { matchPatternsOf } from '../platform/matchPatternsOf';
import { notificationsGrant } from '../platform/notifications';
import { giveBack, isGranted } from '../platform/permissions';

const optional = Object.values(sites.groups).flatMap((group) => (group.optional ? group.domains : []));
const origins = matchPatternsOf(optional);

/**
 * Gives back everything the user ever allowed: the optional sites, and notifications. Never rejects.
 * @returns how many of them are still granted, asked one by one: browsers let the user allow a single site
 */
export async function giveBackGrants(): Promise<number> {
  await giveBack({ origins });
  await giveBack(notificationsGrant);
  const all = [...origins.map((origin) => ({ origins: [origin] })), notificationsGrant];
  const still = await Promise.all(all.map(isGranted));
  return still.filter(Boolean).length;
}
