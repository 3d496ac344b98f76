import { localDay } from '../day';
import { inPrivateWindow } from '../platform/inPrivateWindow';
import { type Profile, readProfile } from '../profile/readProfile';
import { seeReminder } from './reminders/remind';

/**
 * The profile as the popup opens, which asks about the day: the reminder on the button has been seen, and is over. In
 * a private window, where the day is not shown and nothing is written, it stays for the next opening.
 */
export async function openProfile(now: Date): Promise<Profile> {
  const today = localDay(now);
  const [profile, seen] = await Promise.all([readProfile(today), see(now).catch(() => false)]);
  return seen ? readProfile(today) : profile;
}

const see = async (now: Date): Promise<boolean> => !(await inPrivateWindow()) && seeReminder(now);
