import { browser } from 'wxt/browser';

/**
 * Calls back when something in a tab begins to load, and when it has loaded. That may be another page, the same one
 * again, only a frame in it, or an address the page rewrote: without the address, which few tabs let us see, these
 * look alike. Returns the stop.
 */
export function onTabLoading(
  loading: (tabId: number, url: string | undefined) => void,
  loaded: (tabId: number) => void,
): () => void {
  const listen = (tabId: number, { status }: { status?: string }, { url }: { url?: string }): void => {
    if (status === 'loading') loading(tabId, url);
    else if (status === 'complete') loaded(tabId);
  };
  browser.tabs.onUpdated.addListener(listen);
  return () => browser.tabs.onUpdated.removeListener(listen);
}

/** Calls back when a tab was closed. Returns the stop. */
export function onTabClosed(closed: (tabId: number) => void): () => void {
  const listen = (tabId: number): void => closed(tabId);
  browser.tabs.onRemoved.addListener(listen);
  return () => browser.tabs.onRemoved.removeListener(listen);
}

/** Opens our own page for a tab: the popup where the browser lets us, otherwise the same page in a tab. */
export async function openPanel(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({
      url: browser.runtime.getURL(`/popup.html?tab=${tabId}`),
      openerTabId: tabId,
    });
  }
}

/** The tabs open now; with match patterns, those whose address fits one and is ours to see. */
export async function tabsOpen(matches?: string[]): Promise<number[]> {
  const tabs = await browser.tabs.query(matches ? { url: matches } : {});
  return tabs.flatMap(({ id }) => id ?? []);
}
