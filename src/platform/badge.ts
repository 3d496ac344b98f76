import { browser } from 'wxt/browser';
import { listTabs } from './observation';
import type { Words } from './words';

/** What the toolbar button says about a tab: the one place a page can neither forge nor cover. */
export type BadgeState =
  | { kind: 'none' | 'high' | 'paused' | 'hidden' }
  | { kind: 'hint' | 'warning'; count: number };

const LOOK = {
  none: { text: '', colour: '#0e5358' },
  hint: { text: '', colour: '#0e5358' },
  warning: { text: '', colour: '#8a5200' },
  high: { text: '!', colour: '#a8261f' },
  paused: { text: 'Ⅱ', colour: '#5a6863' },
  hidden: { text: '隐', colour: '#5b3a8c' },
} as const;
/** The day the user set has come. Says so on every tab that shows nothing of its own. */
const REMINDER = { text: '到', colour: '#0e5358' };
/**
 * Gives a tab back what all tabs show. The types know only undefined, which Firefox refuses; both browsers
 * take null.
 */
const AS_ALL_TABS = null as unknown as string;
/** A badge holds no more than this. */
const MOST = 99;

/** The state that matters most for what a tab shows. */
export function badgeOf(tab: {
  hints: number;
  warnings: readonly ('note' | 'suspect' | 'high')[];
  hidden: boolean;
  paused: boolean;
}): BadgeState {
  const serious = tab.warnings.filter((level) => level !== 'note').length;
  const mild = tab.hints + tab.warnings.length - serious;
  if (tab.paused) return { kind: 'paused' };
  if (tab.hidden) return { kind: 'hidden' };
  if (tab.warnings.includes('high')) return { kind: 'high' };
  if (serious > 0) return { kind: 'warning', count: Math.min(serious, MOST) };
  return mild > 0 ? { kind: 'hint', count: Math.min(mild, MOST) } : { kind: 'none' };
}

/** Shows a state on a tab's button, with the same in words. A tab that is gone is no error. */
export async function showBadge(tabId: number, state: BadgeState, words: Words): Promise<void> {
  const { text, colour } = LOOK[state.kind];
  const count = 'count' in state ? String(state.count) : '';
  try {
    const reminding = state.kind === 'none' && (await isReminderShown());
    // The text last: where nothing was shown before, it does not show in the colour of something else.
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
      browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
      browser.action.setTitle({
        tabId,
        title: reminding ? words('badge.reminder') : words(`badge.${state.kind}`, count),
      }),
      browser.action.setBadgeText({ tabId, text: text || count || AS_ALL_TABS }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Whether the button reminds of a day. The browser holds this until it closes: it is shown anew at each start. */
export async function isReminderShown(): Promise<boolean> {
  return (await browser.action.getBadgeText({})) === REMINDER.text;
}

/** Reminds on the button, on all tabs, until taken away. It tells of a day and of nothing else. */
export async function showReminder(words: Words): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: REMINDER.colour }),
    browser.action.setBadgeTextColor?.({ color: '#ffffff' }),
    browser.action.setBadgeText({ text: REMINDER.text }),
    titleQuietTabs(words('badge.reminder'), words('badge.reminder')),
  ]);
}

/** Takes the reminder away, if there is one; what tabs show of their own stays. */
export async function hideReminder(words: Words): Promise<void> {
  if (!(await isReminderShown())) return;
  await titleQuietTabs(words('app.shortName'), words('badge.none'));
  await browser.action.setBadgeText({ text: '' });
}

/** The words on the button, and on the tabs read in which nothing was found, which have words of their own. */
async function titleQuietTabs(title: string, read: string): Promise<void> {
  await browser.action.setTitle({ title });
  const quiet = async ({ tabId }: { tabId: number }) => {
    const text = await browser.action.getBadgeText({ tabId });
    if (text === '' || text === REMINDER.text) await browser.action.setTitle({ tabId, title: read });
  };
  await Promise.allSettled((await listTabs()).map(quiet));
}
