import { browser } from 'wxt/browser';
import type { Words } from './words';

export interface MenuChoices {
  /** The reader wants to know what the selected text means. */
  diagnose: (tabId: number, text: string) => void;
  /** The reader wants this page read, supported or not. */
  check: (tabId: number) => void;
}

/** Makes the entries of the page's context menu anew. Where there is no such menu (phones), nothing happens. */
export async function createMenus(words: Words): Promise<void> {
  const menus = browser.contextMenus;
  if (!menus) return;
  await menus.removeAll();
  menus.create({ id: 'diagnose', title: words('menu.diagnose'), contexts: ['selection'] });
  menus.create({ id: 'check', title: words('menu.check'), contexts: ['page'] });
}

/** Calls back when the reader picks an entry. Returns the stop. */
export function onMenu(choices: MenuChoices): () => void {
  const menus = browser.contextMenus;
  if (!menus) return () => {};
  type Listener = Parameters<typeof menus.onClicked.addListener>[0];
  const listen: Listener = ({ menuItemId, selectionText }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === 'diagnose') choices.diagnose(tab.id, selectionText ?? '');
    if (menuItemId === 'check') choices.check(tab.id);
  };
  menus.onClicked.addListener(listen);
  return () => menus.onClicked.removeListener(listen);
}
