import { browser } from 'wxt/browser';

/** What happens in a tab; the address is known only where we may read. */
export interface TabEvents {
  /** It goes to another address. */
  left: (tabId: number, url: string | undefined) => void;
  /** Something in it has loaded: another page, the same one again, or only a frame. */
  loaded: (tabId: number, url: string | undefined) => void;
}

/** Calls back as tabs load. Returns the stop. */
export function onTabLoading({ left, loaded }: TabEvents): () => void {
  const listen = (
    tabId: number,
    { status, url: other }: { status?: string; url?: string },
    { url }: { url?: string },
  ): void => {
    if (status === 'complete') loaded(tabId, url);
    else if (other !== undefined) left(tabId, url);
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
