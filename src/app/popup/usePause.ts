import { useEffect, useState } from 'preact/hooks';
import { addDays, localDay, startOfHour } from '../../day';
import type { PausedSite } from '../../profile/schemas';
import { readSettings, watchSettings } from '../../profile/settings';
import type { PageActions, PausePeriod } from '../../ui/popup/pageSection';
import { changePause } from '../sites/changePause';
import { isPaused } from '../sites/isPaused';
import { followStored } from './followStored';
import type { PopupBasis } from './loadPopup';
import type { Settle } from './useToast';

const HOUR = 3_600_000;
const pausedKey = { hour: 'pausedHour', today: 'pausedToday', always: 'pausedAlways' } as const;

interface Pause extends Pick<PageActions, 'onPause' | 'onResume'> {
  paused: boolean;
}

/**
 * Whether a site is paused, how to pause it, and how to go on.
 * @param host absent where we do not know the site
 */
export function usePause(
  { basis, now, settle }: { basis: PopupBasis; now: () => Date; settle: Settle },
  host: string | undefined,
): Pause {
  const pausedSites = usePausedSites(basis);
  return {
    paused: host !== undefined && isPaused(pausedSites, host, now()),
    onResume: () => host && void settle(changePause(host, undefined, now())),
    onPause: (period) => {
      if (!host) return;
      const pausing = changePause(host, pauseFor(host, period, now()), now());
      const words = basis.speech.t(`popup.page.${pausedKey[period]}`, host);
      void settle(pausing, words, () => changePause(host, undefined, now()));
    },
  };
}

function usePausedSites({ profile }: PopupBasis): readonly PausedSite[] {
  const [pausedSites, setPausedSites] = useState(profile.settings.pausedSites);
  useEffect(
    () => followStored(watchSettings, readSettings, (settings) => setPausedSites(settings.pausedSites)),
    [],
  );
  return pausedSites;
}

/** An hour from now, until the day ends, or for good. */
function pauseFor(host: string, period: PausePeriod, now: Date): PausedSite {
  const today = localDay(now);
  const until = {
    hour: () => new Date(now.getTime() + HOUR).toISOString(),
    today: () => startOfHour(addDays(today, 1), 0).toISOString(),
    always: () => 'always' as const,
  }[period]();
  return { host, until, since: today };
}
