import { notificationsGrant } from '../../platform/notifications';
import { type Observation, readObservation, takeDraft } from '../../platform/observation';
import { fillsTab, type KnownTab, knownTab, ownVersion } from '../../platform/ownPages';
import { isGranted } from '../../platform/permissions';
import { wordsIn } from '../../platform/words';
import { listCases } from '../../profile/caseStore';
import { localDay } from '../../profile/day';
import { readFacts } from '../../profile/factStore';
import type { Case, Settings } from '../../profile/schemas';
import { readSettings } from '../../profile/settings';
import type { StoreTrouble } from '../../profile/troubles';
import type { Speech } from '../../ui/parts/words';
import { emptyState, type PopupState, reducePopup } from '../../ui/popup/popupState';
import { grantedGroups } from '../grantedGroups';
import { distinctTroubles } from '../options/loadOptions';
import type { Engines } from './engines';
import { type PopupDraft, readDraft } from './popupDraft';
import { pageMessage, readMessage } from './readMessage';

export interface PopupBasis {
  speech: Speech;
  settings: Settings;
  today: string;
  version: string;
  tab?: KnownTab;
  /** The popup fills a tab of its own. */
  inTab: boolean;
  observation?: Observation;
  granted: ReadonlySet<string>;
  mayNotify: boolean;
  kept: Awaited<ReturnType<typeof readFacts>>;
  cases: readonly Case[];
  troubles: readonly StoreTrouble[];
  initial: PopupState;
  /** Where the user left off beside another tab, while the browser has been open. */
  earlier?: PopupState;
  /** Absent while there is no message to read. */
  engines?: Engines;
}

/** Everything the popup starts from, read side by side. Rejects only when the browser fails altogether. */
export async function loadPopup(search: string, now: Date): Promise<PopupBasis> {
  const wanted = readSearch(search);
  const today = localDay(now);
  const [inTab, beside] = await Promise.all([fillsTab(), besideThePopup(wanted)]);
  const { tab, observation, draft, selected } = beside;
  const here = draft && (wanted.summary || isHere(draft, tab?.id, observation));
  const start = { ...wanted, selected, draft: here ? draft.state : undefined, observation };
  const [engines, settings, kept, history, granted, mayNotify] = await Promise.all([
    needsEngines(start) ? loadEngines() : undefined,
    readSettings(),
    readFacts(today),
    listCases(),
    grantedGroups(),
    isGranted(notificationsGrant),
  ]);
  return {
    speech: await wordsIn(settings.language),
    settings,
    today,
    version: ownVersion(),
    tab,
    inTab,
    observation,
    granted,
    mayNotify,
    kept,
    cases: history.cases,
    troubles: distinctTroubles([...kept.troubles, ...history.troubles]),
    initial: engines ? initialState(start, engines) : (start.draft ?? emptyState),
    earlier: here ? undefined : draft?.state,
    engines,
  };
}

/** What the session holds: quick to read, and it tells whether the engines are needed at all. */
async function besideThePopup(wanted: { tab?: number }) {
  const [tab, selected] = await Promise.all([knownTab(wanted.tab), takeDraft()]);
  const [observation, draft] = await Promise.all([
    tab && readObservation(tab.id),
    tab?.hidden ? undefined : readDraft(),
  ]);
  return { tab, observation, draft, selected };
}

/** `?tab=3`, `?text=…`, `?view=summary`. */
export function readSearch(search: string): { tab?: number; text?: string; summary: boolean } {
  const params = new URLSearchParams(search);
  const tab = params.get('tab');
  return {
    tab: tab && /^\d{1,10}$/.test(tab) ? Number(tab) : undefined,
    text: params.get('text') || undefined,
    summary: params.get('view') === 'summary',
  };
}

interface Start {
  text?: string;
  selected?: string;
  summary: boolean;
  /** Where the user left off beside this very tab. */
  draft?: PopupState;
  observation?: Observation;
}

/** The readers and the diagnosis: half of all our code, so the first paint without a message does without. */
export const loadEngines = async (): Promise<Engines> => (await import('./engines')).engines;

const needsEngines = ({ text, selected, draft, observation }: Start): boolean =>
  Boolean(text || selected || draft?.message || observation?.hints.length);

/** Whether the draft is about what the popup stands beside now; a page's message must still be there. */
export function isHere(
  draft: PopupDraft,
  tab: number | undefined,
  observation: Observation | undefined,
): boolean {
  if (draft.tab !== tab) return false;
  const { message, place } = draft.state;
  if (message?.way !== 'page' || place === 'urgent') return true;
  return observation?.hints.some(({ quote }) => quote === message.text) ?? false;
}

/** What to show first: what the user brought, then where they left off, then the page's message. */
export function initialState(
  { text, selected, summary, draft, observation }: Start,
  engines: Engines,
): PopupState {
  const before = draft ? withScam(draft, engines) : emptyState;
  const brought = text ?? selected;
  if (brought)
    return reducePopup(before, {
      type: 'read',
      message: readMessage(brought, text ? 'pasted' : 'selected', engines),
    });
  if (before.message || before.place === 'urgent') return summary ? { ...before, place: 'summary' } : before;
  const hint = observation?.hints[0];
  if (!hint) return before;
  return reducePopup(before, {
    type: 'read',
    message: pageMessage(hint, observation),
  });
}

/** The draft does not hold what the scam reader said; it says the same again. */
function withScam(draft: PopupState, engines: Engines): PopupState {
  const { message } = draft;
  if (!message || message.way === 'page' || message.way === 'picked') return draft;
  return { ...draft, message: { ...message, scam: engines.readScam(message.text, {}) } };
}
