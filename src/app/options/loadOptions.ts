import sites from '../../knowledge/sites';
import { notificationsGrant } from '../../platform/notifications';
import { isGranted } from '../../platform/permissions';
import { wordsIn } from '../../platform/words';
import { localDay } from '../../profile/day';
import type { Profile } from '../../profile/readProfile';
import type { Speech } from '../../ui/parts/words';
import { grantedSites } from '../grantedSites';
import { openProfile } from '../openProfile';

/** Everything the settings page shows, read anew after each change. */
export interface OptionsBasis {
  speech: Speech;
  today: string;
  profile: Profile;
  /** The domains of the groups that we may read. */
  granted: ReadonlySet<string>;
  mayNotify: boolean;
}

export const siteGroups = Object.entries(sites.groups).map(([id, group]) => ({ id, ...group }));

export async function loadOptions(now: Date): Promise<OptionsBasis> {
  const [profile, granted, mayNotify] = await Promise.all([
    openProfile(now),
    grantedSites(siteGroups.flatMap(({ domains }) => domains)),
    isGranted(notificationsGrant),
  ]);
  const speech = await wordsIn(profile.settings.language);
  return { speech, today: localDay(now), profile, granted: new Set(granted), mayNotify };
}
