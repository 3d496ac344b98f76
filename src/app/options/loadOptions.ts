import sites from '../../knowledge/sites';
import { notificationsGrant } from '../../platform/notifications';
import { isGranted } from '../../platform/permissions';
import { wordsIn } from '../../platform/words';
import { listCases } from '../../profile/caseStore';
import { localDay } from '../../profile/day';
import { readFacts } from '../../profile/factStore';
import type { Case, Settings } from '../../profile/schemas';
import { readSettings } from '../../profile/settings';
import type { StoreTrouble } from '../../profile/troubles';
import type { Speech } from '../../ui/parts/words';
import { grantedGroups } from '../grantedGroups';

/** Everything the settings page shows, read anew after each change. */
export interface OptionsBasis {
  speech: Speech;
  today: string;
  settings: Settings;
  facts: Awaited<ReturnType<typeof readFacts>>;
  cases: readonly Case[];
  troubles: readonly StoreTrouble[];
  granted: ReadonlySet<string>;
  mayNotify: boolean;
}

export const siteGroups = Object.entries(sites.groups).map(([id, group]) => ({ id, ...group }));

export async function loadOptions(now: Date): Promise<OptionsBasis> {
  const today = localDay(now);
  const [settings, facts, history, granted, mayNotify] = await Promise.all([
    readSettings(),
    readFacts(today),
    listCases(),
    grantedGroups(),
    isGranted(notificationsGrant),
  ]);
  return {
    speech: await wordsIn(settings.language),
    today,
    settings,
    facts,
    cases: history.cases,
    troubles: distinctTroubles([...facts.troubles, ...history.troubles]),
    granted,
    mayNotify,
  };
}

/** Facts and history share a store, so they report the same troubles. */
export const distinctTroubles = (troubles: readonly StoreTrouble[]) =>
  troubles.filter(
    ({ kind, day }, at) => troubles.findIndex((other) => other.kind === kind && other.day === day) === at,
  );
