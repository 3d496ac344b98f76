import { matchPatternsOf } from '../../platform/matchPatternsOf';
import { notificationsGrant } from '../../platform/notifications';
import { askFor, type Grant, giveBack } from '../../platform/permissions';
import type { PermissionLine } from '../../ui/options/permissionsPage';
import { optionalDomains } from '../sites/optionalDomains';
import type { OptionsContext } from './options';
import { domainsOf, grantOf, readsOf } from './siteGroups';

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
