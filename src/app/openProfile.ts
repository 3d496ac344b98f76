import { localDay } from '../profile/day';
import { type Profile, readProfile } from '../profile/readProfile';
import { seeReminder } from './remind';

/** The profile as one of our pages opens: the reminder on the button has been seen, and is over. */
export async function openProfile(now: Date): Promise<Profile> {
  const today = localDay(now);
  const [profile, seen] = await Promise.all([readProfile(today), seeReminder(now).catch(() => false)]);
  return seen ? readProfile(today) : profile;
}
