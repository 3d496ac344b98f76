import { matchPatternsOf } from '../../platform/matchPatternsOf';
import { notificationsGrant } from '../../platform/notifications';
import { askFor, type Grant, giveBack } from '../../platform/permissions';
import { localDay } from '../../profile/day';
import type { PermissionLine } from '../../ui/options/permissionsPage';
import type { SitesPageProps } from '../../ui/options/sitesPage';
import { changePause } from '../changePause';
import { lasts } from '../isPaused';
import { optionalDomains } from '../optionalDomains';
import { siteGroups } from './loadOptions';
import type { OptionsContext } from './options';

const domainsOf = (id: string): readonly string[] =>
  siteGroups.find((group) => group.id === id)?.domains ?? [];
const grantOf = (id: string): Grant => ({ origins: matchPatternsOf(domainsOf(id)) });

/** How much of a group is read: browsers let the user allow or take back a single site of it. */
function readsOf(domains: readonly string[], granted: ReadonlySet<string>): 'all' | 'some' | 'none' {
  const count = domains.filter((domain) => granted.has(domain)).length;
  return count === domains.length ? 'all' : count > 0 ? 'some' : 'none';
}

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

const always = ['storage', 'alarms', 'activeTab', 'scripting', 'contextMenus'] as const;

/** The page of permissions: each with its reason, and how to give it or take it back. */
export function permissionsProps({ basis, refresh }: OptionsContext) {
  const grants: Record<string, Grant> = {
    hosts: grantOf('core'),
    notifications: notificationsGrant,
    extra: { origins: matchPatternsOf(optionalDomains) },
  };
  const lines: PermissionLine[] = [
    ...always.map((id) => ({ id, optional: false, granted: true })),
    { id: 'hosts', optional: false, granted: readsOf(domainsOf('core'), basis.granted) === 'all' },
    { id: 'notifications', optional: true, granted: basis.mayNotify },
    // Any of them is read: that has to be said, and to be taken back. The rest is allowed on the page of sites.
    { id: 'extra', optional: true, granted: readsOf(optionalDomains, basis.granted) !== 'none' },
  ];
  const change = (by: (grant: Grant) => Promise<boolean>, id: string) =>
    void by(grants[id] ?? {}).then(refresh);
  return {
    lines,
    onGrant: (id: string) => change(askFor, id),
    onRevoke: (id: string) => change(giveBack, id),
  };
}
