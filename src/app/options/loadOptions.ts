import { localDay } from '../../day';
import { notificationsGrant } from '../../platform/notifications';
import { isGranted } from '../../platform/permissions';
import { wordsIn } from '../../platform/words';
import { type Profile, readProfile } from '../../profile/readProfile';
import type { Speech } from '../../ui/parts/words';
import { grantedSites } from '../sites/grantedSites';
import { siteGroups } from './siteGroups';

/** Everything the settings page shows, read anew after each change. */
export interface OptionsBasis {
  speech: Speech;
  today: string;
  profile: Profile;
  /** The domains of the groups that we may read. */
  granted: ReadonlySet<string>;
  mayNotify: boolean;
}

/** The day on the button is shown by the popup alone: it is not seen here. */
export async function loadOptions(now: Date): Promise<OptionsBasis> {
  const today = localDay(now);
  const [profile, granted, mayNotify] = await Promise.all([
    readProfile(today),
    grantedSites(siteGroups.flatMap(({ domains }) => domains)),
    isGranted(notificationsGrant),
  ]);
  const speech = await wordsIn(profile.settings.language);
  return { speech, today, profile, granted: new Set(granted), mayNotify };
}
