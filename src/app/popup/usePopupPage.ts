import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import sites from '../../knowledge/sites';
import { askPage } from '../../platform/askPage';
import { matchPatternsOf } from '../../platform/matchPatternsOf';
import { type Observation, readObservation, watchObservation } from '../../platform/observation';
import { isEmpty } from '../../platform/pageMessages';
import { askFor } from '../../platform/permissions';
import { addDays, localDay } from '../../profile/day';
import type { PausedSite } from '../../profile/schemas';
import { readSettings, watchSettings } from '../../profile/settings';
import type { PageActions, PageState, PausePeriod } from '../../ui/popup/pageSection';
import type { PopupState } from '../../ui/popup/popupState';
import { changePause } from '../changePause';
import { hostOf } from '../hostOf';
import { isPaused } from '../isPaused';
import { readTabOnce } from '../readTabOnce';
import type { PopupBasis } from './loadPopup';
import { groupOf, nothingFoundOn, pageStateOf } from './tabPage';
import type { Settle } from './useToast';

const HOUR = 3_600_000;
const pausedKey = { hour: 'pausedHour', today: 'pausedToday', always: 'pausedAlways' } as const;

export interface TabPage {
  state: PageState;
  observation?: Observation;
  actions: PageActions;
}

/**
 * The page in the tab: what it shows now, and what the user may do about it.
 * @param onFound the page that the user had checked, and still waits for, says something
 */
export function usePopupPage(
  basis: PopupBasis,
  { message, place, typed }: PopupState,
  now: () => Date,
  settle: Settle,
  onFound: (observation: Observation) => void,
): TabPage {
  const { tab, granted, initial } = basis;
  const atWork = initial.message || initial.typed;
  const [passing, setPassing] = useState<PageState>();
  const [observation, awaitFindings] = useObservation(basis, onFound, () => setPassing(undefined));
  // Who went on meanwhile waits no longer. At once: an effect after painting would undo a check pressed just then.
  useLayoutEffect(() => awaitFindings(false), [message, place, typed]);
  const pausedSites = usePausedSites(basis);
  const host = observation?.host ?? hostOf(tab?.address);
  const paused = host !== undefined && isPaused(pausedSites, host, now());
  const known = pageStateOf(tab, observation, sites.groups, granted);
  /** @param failed what to say where the page cannot be read */
  const check = async (failed?: PageState) => {
    if (!tab) return;
    setPassing('checking');
    awaitFindings(true);
    const found = await readTabOnce(tab.id, now());
    if (!found) awaitFindings(false);
    setPassing(found === null ? failed : found === 0 ? nothingFoundOn(host ?? '', granted) : undefined);
  };
  /** A page that was open before we were has no script of ours; one that has one may have nothing to tell. */
  const ask = async () => {
    if (!tab || known !== 'silent' || paused) return;
    setPassing('checking');
    awaitFindings(!atWork);
    const answer = await askPage(tab.id);
    // It tells what it has to say by itself.
    if (answer === 'something') return;
    awaitFindings(false);
    if (!answer && tab.address && !atWork) await check();
    else setPassing(answer && 'clean');
  };
  useEffect(() => void ask(), []);
  const grant = async () => {
    const group = host && groupOf(host, sites.groups);
    const domains = Object.entries(sites.groups).find(([id]) => id === group)?.[1].domains ?? [];
    if (await askFor({ origins: matchPatternsOf(domains) })) await check('cannot');
  };
  return {
    state: paused ? 'paused' : (passing ?? known),
    observation,
    actions: {
      onCheck: () => void check('cannot'),
      onGrant: () => void grant(),
      onResume: () => host && void settle(changePause(host, undefined, now())),
      onPause: (period) => {
        if (!host) return;
        const pausing = changePause(host, pauseFor(host, period, now()), now());
        const words = basis.speech.t(`popup.page.${pausedKey[period]}`, host);
        void settle(pausing, words, () => changePause(host, undefined, now()));
      },
    },
  };
}

/** What the page in the tab says, as it changes; and how to wait for what it says next. */
function useObservation(
  { tab, observation }: PopupBasis,
  onFound: (observation: Observation) => void,
  onChanged: () => void,
): [Observation | undefined, (awaits: boolean) => void] {
  const [current, setCurrent] = useState(observation);
  const awaited = useRef(false);
  const meet = (latest: Observation | undefined) => {
    setCurrent(latest);
    if (latest) onChanged();
    if (!latest || isEmpty(latest)) return;
    const isAwaited = awaited.current;
    // What it says later is no answer to the check any more.
    awaited.current = false;
    if (isAwaited && latest.hints.length > 0) onFound(latest);
  };
  useEffect(() => {
    if (!tab) return;
    return follow(
      (take) => watchObservation(tab.id, take),
      () => readObservation(tab.id),
      meet,
    );
  }, []);
  return [
    current,
    (awaits) => {
      awaited.current = awaits;
    },
  ];
}

function usePausedSites({ profile }: PopupBasis): readonly PausedSite[] {
  const [pausedSites, setPausedSites] = useState(profile.settings.pausedSites);
  useEffect(
    () => follow(watchSettings, readSettings, (settings) => setPausedSites(settings.pausedSites)),
    [],
  );
  return pausedSites;
}

/**
 * Takes whatever comes, and first what is there now: it may have changed since it was read for the first showing.
 * Returns the stop.
 */
function follow<T>(
  watch: (take: (now: T) => void) => () => void,
  read: () => Promise<T>,
  take: (now: T) => void,
) {
  let heard = false;
  const stop = watch((now) => {
    heard = true;
    take(now);
  });
  // What was read before a change, and answered after it, is out of date.
  void read().then(
    (now) => {
      if (!heard) take(now);
    },
    () => undefined,
  );
  return stop;
}

/** An hour from now, until the day ends, or for good. */
function pauseFor(host: string, period: PausePeriod, now: Date): PausedSite {
  const today = localDay(now);
  const [year = 0, month = 1, day = 1] = addDays(today, 1).split('-').map(Number);
  const until = {
    hour: () => new Date(now.getTime() + HOUR).toISOString(),
    today: () => new Date(year, month - 1, day).toISOString(),
    always: () => 'always' as const,
  }[period]();
  return { host, until, since: today };
}
