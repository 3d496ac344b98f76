import { browser } from 'wxt/browser';
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
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: text || count }),
      browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
      browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
      browser.action.setTitle({ tabId, title: words(`badge.${state.kind}`, count) }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
