import { clearAlarm, setAlarm } from '../../platform/alarms';
import { readSettings } from '../../profile/settings';
import { lasts } from '../sites/isPaused';

/** The alarm that goes off when the next pause is over. */
export const pauseEnd = 'pauseEnd';

/** Sets the alarm for the pause that ends first, so that pages left open are read again then. */
export async function armPauseEnd(now: Date): Promise<void> {
  const { pausedSites } = await readSettings();
  const ends = pausedSites
    .filter((site) => site.until !== 'always' && lasts(site, now))
    .map(({ until }) => Date.parse(until));
  if (ends.length > 0) await setAlarm(pauseEnd, Math.min(...ends));
  else await clearAlarm(pauseEnd);
}
