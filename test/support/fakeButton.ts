import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

interface Shown {
  text?: string | null;
  title?: string;
}

/** The toolbar button, which the fake browser does not have, until the mocks are restored. */
export interface FakeButton {
  /** What it shows on a tab, or on all tabs. */
  on: (tabId?: number) => Shown;
  /** The text on all tabs. */
  mark: () => string;
  /** The browser was closed. */
  clear: () => void;
}

export function fakeButton(): FakeButton {
  let shown: Record<string, Shown> = {};
  const on = (tabId?: number): Shown => {
    shown[tabId ?? 'all'] ??= {};
    return shown[tabId ?? 'all'] as Shown;
  };
  const mark = () => on().text ?? '';
  const actions = {
    setBadgeText: async ({ tabId, text }: { tabId?: number; text: string | null }) => {
      on(tabId).text = text;
    },
    setTitle: async ({ tabId, title }: { tabId?: number; title: string }) => {
      on(tabId).title = title;
    },
    getBadgeText: async ({ tabId }: { tabId?: number }) => on(tabId).text ?? mark(),
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
  };
  // Each has a type of its own, which a loop over them all cannot say.
  for (const [name, act] of Object.entries(actions))
    vi.spyOn(fakeBrowser.action, name as 'setTitle').mockImplementation(act as never);
  return {
    on,
    mark,
    clear: () => {
      shown = {};
    },
  };
}
