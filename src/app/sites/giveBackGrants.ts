import { matchPatternsOf } from '../../platform/matchPatternsOf';
import { notificationsGrant } from '../../platform/notifications';
import { giveBack, isGranted } from '../../platform/permissions';
import { grantedSites } from './grantedSites';
import { optionalDomains } from './optionalDomains';

/**
 * Gives back everything the user ever allowed: the optional sites, and notifications. Never rejects.
 * @returns how many of them are still granted
 */
export async function giveBackGrants(): Promise<number> {
  await giveBack({ origins: matchPatternsOf(optionalDomains) });
  await giveBack(notificationsGrant);
  const mayNotify = await isGranted(notificationsGrant);
  return (await grantedSites(optionalDomains)).length + (mayNotify ? 1 : 0);
}
