import { matchPatternsOf } from '../../platform/matchPatternsOf';
import { notificationsGrant } from '../../platform/notifications';
import { askFor, type Grant, giveBack } from '../../platform/permissions';
import { localDay } from '../../profile/day';
import type { PermissionLine } from '../../ui/options/permissionsPage';
import type { SitesPageProps } from '../../ui/options/sitesPage';
import { changePause } from '../changePause';
import { lasts } from '../isPaused';
import { siteGroups } from './loadOptions';
import type { OptionsContext } from './options';

const grantOf = (id: string): Grant => ({
  origins: matchPatternsOf(siteGroups.find((group) => group.id === id)?.domains ?? []),
});

/** The day and the time of day a moment is for the user. */
const clockOf = (at: Date) => ({ day: localDay(at), time: at.toTimeString().slice(0, 5) });

/** The page of sites: which may be read, and which are paused. */
export function sitesProps(
  { basis, now, settle, refresh }: OptionsContext,
  refuse: (group: string | undefined) => void,
): Omit<SitesPageProps, 'refused'> {
  return {
    groups: siteGroups.map((group) => ({ ...group, granted: basis.granted.has(group.id) })),
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

const always = ['storage', 'alarms', 'activeTab', 'scripting', 'contextMenus'] as const;
const optionalGroups = siteGroups.filter(({ optional }) => optional).map(({ id }) => id);

/** The page of permissions: each with its reason, and how to give it or take it back. */
export function permissionsProps({ basis, refresh }: OptionsContext) {
  const grants: Record<string, Grant> = {
    hosts: grantOf('core'),
    notifications: notificationsGrant,
    extra: { origins: optionalGroups.flatMap((id) => grantOf(id).origins ?? []) },
  };
  const lines: PermissionLine[] = [
    ...always.map((id) => ({ id, optional: false, granted: true })),
    { id: 'hosts', optional: false, granted: basis.granted.has('core') },
    { id: 'notifications', optional: true, granted: basis.mayNotify },
    { id: 'extra', optional: true, granted: optionalGroups.every((id) => basis.granted.has(id)) },
  ];
  const change = (by: (grant: Grant) => Promise<boolean>, id: string) =>
    void by(grants[id] ?? {}).then(refresh);
  return {
    lines,
    onGrant: (id: string) => change(askFor, id),
    onRevoke: (id: string) => change(giveBack, id),
  };
}
