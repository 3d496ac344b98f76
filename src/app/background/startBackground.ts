import { onAlarm, onStart } from '../../platform/alarms';
import { badgeOf, showBadge } from '../../platform/badge';
import { createMenus, onMenu } from '../../platform/menus';
import { onPageMessage, sendToTab } from '../../platform/messages';
import {
  changeTab,
  forgetTab,
  listTabs,
  newTabRecord,
  observationOf,
  type TabRecord,
} from '../../platform/observation';
import { onInstall } from '../../platform/onInstall';
import { openWelcome } from '../../platform/ownPages';
import type { PublicSettings } from '../../platform/pageMessages';
import { forgetDraftBeside } from '../../platform/popupDraft';
import { keepSelectedText } from '../../platform/selectedText';
import { alone, closeLocalStorage } from '../../platform/storage';
import { onTabClosed, onTabLoading, openPanel } from '../../platform/tabs';
import { browserWords, tableIn, type WordKey } from '../../platform/words';
import { readSettings, watchSettings } from '../../profile/settings';
import { chosenWords } from '../chosenWords';
import { hostOf } from '../hostOf';
import { isPaused } from '../isPaused';
import { judgeHost } from '../judgeHost';
import { readTabOnce } from '../readTabOnce';
import { type AnswerTools, answerPage } from './answerPage';
import { armPauseEnd, pauseEnd } from './armPauseEnd';
import { followGrants } from './followGrants';
import { limitRate } from './limitRate';

/** Messages a second from one tab; a page that sends more is not heard. */
const MOST_MESSAGES = 20;
/** The words a card needs. */
const CARD_WORDS = /^(?:card|scam|popup\.scam)\./;

export interface BackgroundStart {
  ownId: string;
  /** What the addresses of our own pages begin with. */
  ownOrigin: string;
  now: () => Date;
}

/**
 * Keeps badge, menus and observations going. To be called at once when the background starts: a listener
 * added later would miss what woke it. Nothing is kept in memory that must outlive the background.
 * @returns stop
 */
export function startBackground({ ownId, ownOrigin, now }: BackgroundStart): () => void {
  const tools: AnswerTools = {
    ownId,
    ownOrigin,
    now,
    judgeHost,
    openPanel,
    publicSettings: (host) => publicSettings(host, now()),
    changeTab: changeShownTab,
    mayPass: limitRate(MOST_MESSAGES, () => now().getTime()),
    isKnown: (kind, id) => browserWords(`${kind}.${id}.title` as WordKey) !== '',
    askAgain,
    tellTop: (tabId, findings) => sendToTab(tabId, { type: 'frames', findings }, 0),
  };
  const prepare = (): void => {
    void chosenWords().then(createMenus);
    void armPauseEnd(now()).catch(() => undefined);
  };
  void closeLocalStorage();
  const stops = [
    onPageMessage((raw, sender) => answerPage(raw, sender, tools)),
    followLoading(now),
    followGrants(),
    onTabClosed((tabId) => void Promise.all([forgetTab(tabId), forgetDraftBeside(tabId)])),
    onStart(prepare),
    onInstall(() => void openWelcome().catch(() => undefined)),
    watchSettings(() => {
      prepare();
      void tellTabs(now);
    }),
    onAlarm((name) => {
      if (name === pauseEnd) void Promise.all([tellTabs(now), armPauseEnd(now())]);
    }),
    onMenu({
      // At once, not after waiting: the browser opens a popup only straight from the click.
      check: (tabId) => void Promise.all([openPanel(tabId), readTabOnce(tabId, now())]),
      diagnose: (tabId, text) => void Promise.all([openPanel(tabId), keepSelectedText({ tab: tabId, text })]),
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

async function publicSettings(host: string, now: Date): Promise<PublicSettings> {
  const { pausedSites, language } = await readSettings();
  const table = await tableIn(language);
  return {
    paused: isPaused(pausedSites, host, now),
    words: table && Object.fromEntries(Object.entries(table).filter(([key]) => CARD_WORDS.test(key))),
  };
}

/**
 * Changes what is kept of a tab and shows it on the toolbar button, one after the other: some badges take longer to
 * show than others, and the last must stay.
 */
function changeShownTab<T extends TabRecord | undefined>(
  tabId: number,
  change: (now: TabRecord | undefined) => T,
): Promise<T> {
  return alone(`badge:${tabId}`, async () => {
    const record = await changeTab(tabId, change);
    if (!record) return record;
    const { hints, warnings, hidden, paused } = observationOf(record);
    const levels = warnings.map(({ level }) => level);
    await showBadge(
      tabId,
      badgeOf({ hints: hints.length, warnings: levels, hidden, paused }),
      await chosenWords(),
    );
    return record;
  });
}

/**
 * What a tab showed is over once it loads something; but it may be the same page still, or only a frame in it is
 * another, which only its scripts know: they are asked to tell again. Returns the stop.
 */
function followLoading(now: () => Date): () => void {
  const inTurn = (tabId: number, work: () => Promise<unknown>) => void alone(`loading:${tabId}`, work);
  return onTabLoading(
    (tabId, url) => inTurn(tabId, () => startTab(tabId, url, now())),
    (tabId) => inTurn(tabId, () => askAgain(tabId)),
  );
}

/** What a tab's scripts told may be forgotten. */
const askAgain = (tabId: number): Promise<void> => sendToTab(tabId, { type: 'retell' });

/** A tab begins to load another page: what it showed before is over. */
async function startTab(tabId: number, url: string | undefined, now: Date): Promise<void> {
  await forgetTab(tabId);
  const host = hostOf(url);
  if (!host || !(await publicSettings(host, now)).paused) return;
  await changeShownTab(tabId, () => ({ ...newTabRecord(host, now.toISOString()), paused: true }));
}

/** Tells every page that has something to show or was paused of changed settings. */
async function tellTabs(now: () => Date): Promise<void> {
  for (const { tabId, record } of await listTabs()) {
    const settings = await publicSettings(record.host, now());
    // Closed or gone elsewhere meanwhile, it has nothing to show any more.
    await changeShownTab(tabId, (current) => current && { ...current, paused: settings.paused });
    await sendToTab(tabId, { type: 'settings', settings });
  }
}
