import { localDay } from '../../day';
import sites from '../../knowledge/sites';
import { notificationsGrant } from '../../platform/notifications';
import { type Observation, readObservation } from '../../platform/observation';
import { fillsTab, type KnownTab, knownTab, ownVersion } from '../../platform/ownPages';
import { isGranted } from '../../platform/permissions';
import { draftTab } from '../../platform/popupDraft';
import { type SelectedText, takeSelectedText } from '../../platform/selectedText';
import { wordsIn } from '../../platform/words';
import type { Profile } from '../../profile/readProfile';
import type { Speech } from '../../ui/parts/words';
import { emptyState, type PopupState, reducePopup } from '../../ui/popup/popupState';
import { openProfile } from '../openProfile';
import { grantedSites } from '../sites/grantedSites';
import type { MessageParts } from './messageParts';
import { withStored } from './popupCase';
import { type PopupDraft, readDrafts, readUrgent } from './popupDraft';
import { pageMessage, readMessage, type TextReaders } from './readMessage';

export interface PopupBasis extends Opening {
  speech: Speech;
  version: string;
  /** The popup fills a tab of its own. */
  inTab: boolean;
  /** The domains we may read. */
  granted: readonly string[];
  mayNotify: boolean;
  profile: Profile;
}

/** What the popup shows first, and what it takes to show it. */
interface Opening {
  tab?: KnownTab;
  /** The tab that what is left here goes with. */
  draftTab?: number;
  observation?: Observation;
  initial: PopupState;
  /** Where the user left off beside another tab, while the browser has been open. */
  earlier?: PopupDraft;
  /** Absent while there is no message. */
  messageParts?: MessageParts;
}

/** Everything the popup starts from, read side by side. Rejects only when the browser fails altogether. */
export async function loadPopup(search: string, now: Date): Promise<PopupBasis> {
  const [opening, inTab, profile, granted, mayNotify] = await Promise.all([
    openBeside(readSearch(search)),
    fillsTab(),
    openProfile(now),
    grantedSites(Object.values(sites.groups).flatMap((group) => group.domains)),
    isGranted(notificationsGrant),
  ]);
  const speech = await wordsIn(profile.settings.language);
  const version = ownVersion();
  const left = withStored(opening.initial, profile.cases);
  const isNew = !left.caseAtHand && !opening.tab?.isPrivate;
  const same = isNew && opening.messageParts?.sameCase(profile.cases, left, localDay(now));
  const initial = { ...left, ...same };
  return { ...opening, initial, speech, version, inTab, granted, mayNotify, profile };
}

/** What the session holds decides what is shown, and whether the parts for a message are needed at all. */
async function openBeside(wanted: ReturnType<typeof readSearch>): Promise<Opening> {
  const selecting = takeSelectedText();
  void selecting.then(beginLoading, () => undefined);
  const [tab, brought, left, urgent] = await Promise.all([
    knownTab(wanted.tab),
    selecting,
    readDrafts(),
    readUrgent(),
  ]);
  const selected = brought?.tab === tab?.id ? brought?.text : undefined;
  const drafts = tab?.isPrivate ? [] : left;
  const [goesWith, observation] = await Promise.all([draftTab(tab?.id), tab && readObservation(tab.id)]);
  const draft = drafts.find(
    (one) => one.tab === goesWith && (wanted.summary || isStillMeant(one, observation)),
  );
  const start = { ...wanted, selected, draft: draft?.state, observation };
  const [messageParts, readers] = await Promise.all([
    needsMessageParts(start) ? loadMessageParts() : undefined,
    needsReaders(start) ? loadReaders() : undefined,
  ]);
  return {
    tab,
    draftTab: goesWith,
    observation,
    initial: { ...initialState(start, readers), ...(!tab?.isPrivate && urgent) },
    earlier: draft?.state.message ? undefined : drafts.find(({ state }) => state.message),
    messageParts,
  };
}

/** What a text the user brought needs is loaded while the rest is still being asked for. */
function beginLoading(brought: SelectedText | undefined): void {
  if (brought) void Promise.all([loadMessageParts(), loadReaders()]).catch(() => undefined);
}

/** `?tab=3`, `?text=…`, `?view=summary`. */
function readSearch(search: string): { tab?: number; text?: string; summary: boolean } {
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

/** The diagnosis and its screens: the first paint without a message does without. */
export const loadMessageParts = async (): Promise<MessageParts> =>
  (await import('./messageParts')).messageParts;

/** What reads a text the user brought; a message found on the page has been read already. */
export const loadReaders = async (): Promise<TextReaders> => (await import('./readers')).readers;

const needsMessageParts = ({ text, selected, draft, observation }: Start): boolean =>
  Boolean(text || selected || draft?.message || observation?.hints.length);

const needsReaders = ({ text, selected, draft }: Start): boolean =>
  Boolean(text || selected || (draft && isBrought(draft)));

/** Whether its message is the user's own, and so is read for scams anew: a draft does not hold what was said. */
const isBrought = ({ message }: PopupState): boolean =>
  message !== undefined && message.way !== 'page' && message.way !== 'picked';

/** Whether what was left beside this tab is about what it shows now; a page's message must still be there. */
function isStillMeant({ state }: PopupDraft, observation: Observation | undefined): boolean {
  const { message, place } = state;
  if (message?.way !== 'page' || place === 'urgent') return true;
  return observation?.hints.some(({ quote }) => quote === message.text) ?? false;
}

/**
 * What to show first: what the user brought, then where they left off, then the page's message.
 * @param readers absent when none of it needs reading
 */
export function initialState(
  { text, selected, summary, draft, observation }: Start,
  readers: TextReaders | undefined,
): PopupState {
  const before = draft ? withScam(draft, readers) : emptyState;
  const brought = text ?? selected;
  if (brought && readers)
    return reducePopup(before, {
      type: 'read',
      message: readMessage(brought, text ? 'pasted' : 'selected', readers),
    });
  const hint = observation?.hints[0];
  const shown =
    before.message || before.typed || before.place === 'urgent' || !hint
      ? before
      : reducePopup(before, { type: 'read', message: pageMessage(hint, observation) });
  // Where nothing was left off and the page says several things, nobody knows which of them was meant.
  const isMeant = shown.message && (shown === before || observation?.hints.length === 1);
  return summary && isMeant ? { ...shown, place: 'summary' } : shown;
}

/** What was left does not hold what the scam reader said; it says the same again. */
export function withScam(draft: PopupState, readers: TextReaders | undefined): PopupState {
  const { message } = draft;
  if (!message || !readers || !isBrought(draft)) return draft;
  return { ...draft, message: { ...message, scam: readers.readScam(message.text, {}) } };
}
