import { onAlarm } from '../../platform/alarms';
import { alone } from '../../platform/alone';
import { createMenus, onMenu } from '../../platform/menus';
import { onPageMessage, sendToTab } from '../../platform/messages';
import { forgetTab, newTabRecord } from '../../platform/observation';
import { onInstall, onStart } from '../../platform/onStart';
import { openWelcome } from '../../platform/ownPages';
import { forgetDraftBeside } from '../../platform/popupDraft';
import { keepSelectedText } from '../../platform/selectedText';
import { closeLocalStorage } from '../../platform/storage';
import { onTabClosed, onTabLoading, openPanel } from '../../platform/tabs';
import { browserWords, type WordKey } from '../../platform/words';
import { watchSettings } from '../../profile/settings';
import { chosenWords } from '../chosenWords';
import { judgeHost } from '../engines/judgeHost';
import { quietly } from '../quietly';
import { hostOf } from '../sites/hostOf';
import { readTabOnce } from '../sites/readTabOnce';
import { type AnswerTools, answerPage } from './answerPage';
import { armPauseEnd, pauseEnd } from './armPauseEnd';
import { followGrants } from './followGrants';
import { limitRate } from './limitRate';
import { publicSettings } from './publicSettings';
import { changeShownTab } from './shownTab';
import { tellTabs } from './tellTabs';

/** Messages a second from one tab; a page that sends more is not heard. */
const MOST_MESSAGES = 20;

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
    quietly(chosenWords().then(createMenus));
    quietly(armPauseEnd(now()));
  };
  quietly(closeLocalStorage());
  const stops = [
    onPageMessage((raw, sender) => answerPage(raw, sender, tools)),
    followLoading(now),
    followGrants(),
    onTabClosed((tabId) => quietly(Promise.all([forgetTab(tabId), forgetDraftBeside(tabId)]))),
    onStart(prepare),
    onInstall(() => quietly(openWelcome())),
    watchSettings(() => {
      prepare();
      quietly(tellTabs(now()));
    }),
    onAlarm((name) => {
      if (name === pauseEnd) quietly(Promise.all([tellTabs(now()), armPauseEnd(now())]));
    }),
    onMenu({
      // At once, not after waiting: the browser opens a popup only straight from the click.
      check: (tabId) => quietly(Promise.all([openPanel(tabId), readTabOnce(tabId, now())])),
      diagnose: (tabId, text) =>
        quietly(Promise.all([openPanel(tabId), keepSelectedText({ tab: tabId, text })])),
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/**
 * What a tab showed is over once it loads something; but it may be the same page still, or only a frame in it is
 * another, which only its scripts know: they are asked to tell again. Returns the stop.
 */
function followLoading(now: () => Date): () => void {
  const inTurn = (tabId: number, work: () => Promise<unknown>) => quietly(alone(`loading:${tabId}`, work));
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
