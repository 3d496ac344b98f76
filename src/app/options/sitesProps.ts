import { localDay } from '../../day';
import { askFor, giveBack } from '../../platform/permissions';
import type { SitesPageProps } from '../../ui/options/sitesPage';
import { changePause } from '../sites/changePause';
import { lasts } from '../sites/isPaused';
import type { OptionsContext } from './options';
import { grantOf, readsOf, siteGroups } from './siteGroups';

/** The day and the time of day a moment is for the user. */
const clockOf = (at: Date) => ({ day: localDay(at), time: at.toTimeString().slice(0, 5) });

/** The page of sites: which may be read, and which are paused. */
export function sitesProps(
  { basis, now, settle, refresh }: OptionsContext,
  refuse: (group: string | undefined) => void,
): Omit<SitesPageProps, 'refused'> {
  return {
    groups: siteGroups.map((group) => ({ ...group, reads: readsOf(group.domains, basis.granted) })),
    paused: basis.profile.settings.pausedSites
      .filter((site) => lasts(site, now()))
      .map(({ host, since, until }) => ({
        host,
        since,
        ...(until !== 'always' && { end: clockOf(new Date(until)) }),
      })),
    today: basis.today,
    onAllow: (id) =>
      void askFor(grantOf(id)).then((granted) => {
        refuse(granted ? undefined : id);
        return refresh();
      }),
    onStop: (id) => void giveBack(grantOf(id)).then(refresh),
    onResume: (host) => void changePause(host, undefined, now()).then((saved) => settle(saved)),
  };
}
