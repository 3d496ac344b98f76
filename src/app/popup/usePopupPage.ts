import { useEffect, useState } from 'preact/hooks';
import sites from '../../knowledge/sites';
import { matchPatternsOf } from '../../platform/matchPatternsOf';
import { type Observation, watchObservation } from '../../platform/observation';
import { askFor } from '../../platform/permissions';
import { readPageOnce } from '../../platform/readPageOnce';
import { addDays } from '../../profile/day';
import type { PausedSite } from '../../profile/schemas';
import { readSettings, writeSettings } from '../../profile/settings';
import type { PageActions, PageState, PausePeriod } from '../../ui/popup/pageSection';
import { hostOf } from '../hostOf';
import type { PopupBasis } from './loadPopup';
import { groupOf, pageStateOf } from './tabPage';

const HOUR = 3_600_000;

export interface TabPage {
  state: PageState;
  observation?: Observation;
  actions: Omit<PageActions, 'onPause'> & {
    /** @returns how to take it back */
    pause: (period: PausePeriod) => Promise<() => void>;
  };
}

/** The page in the tab: what it shows now, and what the user may do about it. */
export function usePopupPage(basis: PopupBasis, now: () => Date): TabPage {
  const { tab, granted } = basis;
  const [observation, setObservation] = useState(basis.observation);
  const [passing, setPassing] = useState<PageState>();
  useEffect(() => (tab ? watchObservation(tab.id, setObservation) : undefined), []);
  const host = observation?.host ?? hostOf(tab?.address);
  const check = async () => {
    if (!tab) return;
    setPassing('checking');
    const found = await readPageOnce(tab.id);
    setPassing(found === null ? 'cannot' : found === 0 ? 'clean' : undefined);
  };
  const grant = async () => {
    const group = host && groupOf(host, sites.groups);
    const domains = Object.entries(sites.groups).find(([id]) => id === group)?.[1].domains ?? [];
    if (await askFor({ origins: matchPatternsOf(domains) })) await check();
  };
  return {
    state: passing ?? pageStateOf(tab, observation, sites.groups, (group) => granted.has(group)),
    observation,
    actions: {
      onCheck: () => void check(),
      onGrant: () => void grant(),
      onResume: () => void changePause(host, undefined),
      pause: async (period) => {
        await changePause(host, host ? pauseFor(host, period, now(), basis.today) : undefined);
        return () => void changePause(host, undefined);
      },
    },
  };
}

/** Puts a pause in the place of any other of its host, or takes it away. */
async function changePause(host: string | undefined, pause: PausedSite | undefined): Promise<void> {
  if (!host) return;
  const { pausedSites } = await readSettings();
  const others = pausedSites.filter((site) => site.host !== host);
  await writeSettings({ pausedSites: pause ? [...others, pause] : others });
}

/** An hour from now, until the day ends, or for good. */
export function pauseFor(host: string, period: PausePeriod, now: Date, today: string): PausedSite {
  const [year = 0, month = 1, day = 1] = addDays(today, 1).split('-').map(Number);
  const until = {
    hour: () => new Date(now.getTime() + HOUR).toISOString(),
    today: () => new Date(year, month - 1, day).toISOString(),
    always: () => 'always' as const,
  }[period]();
  return { host, until, since: today };
}
