/** Our own pages: how they are opened, and beside which tab. */
import { browser } from 'wxt/browser';

/** A tab as far as we may know it; the address only where the browser lets us read. */
export interface KnownTab {
  id: number;
  address?: string;
  /** In a private window. */
  isPrivate: boolean;
}

/** Whether this page of ours fills a tab, and is no popup. */
export const fillsTab = async (): Promise<boolean> => (await browser.tabs.getCurrent()) !== undefined;

/** The tab with this id, or the one a popup hangs from; undefined when there is none. */
export async function knownTab(id?: number): Promise<KnownTab | undefined> {
  const found = id === undefined ? await tabInFront() : await browser.tabs.get(id).catch(() => undefined);
  if (found?.id === undefined) return undefined;
  return { id: found.id, address: found.url, isPrivate: found.incognito };
}

const tabInFront = async () => {
  const [isTab, [front]] = await Promise.all([
    fillsTab(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  return isTab ? undefined : front;
};

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the introduction in a tab of its own. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Opens the summary to print, in a tab of its own. */
export async function openSummary(tabId: number | undefined): Promise<void> {
  const tab = tabId === undefined ? '' : (`&tab=${tabId}` as const);
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?view=summary${tab}`) });
}

export const ownVersion = (): string => browser.runtime.getManifest().version;

/** Closes the tab this page fills. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
