import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Badge } from './extensionBrowser';

/** An image of the extension: a document with the extension's rights and none of its code. */
export function iconOf(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  return manifest.icons['16'];
}

/** Runs inside the extension: the tab in front. */
export async function activeTabId(): Promise<number> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? -1;
}

/** Runs inside the extension: the toolbar button for a tab. */
export async function readBadge(tabId: number): Promise<Badge> {
  const [text, rgba, title] = await Promise.all([
    chrome.action.getBadgeText({ tabId }),
    chrome.action.getBadgeBackgroundColor({ tabId }),
    chrome.action.getTitle({ tabId }),
  ]);
  const hex = [...rgba].slice(0, 3).map((part) => part.toString(16).padStart(2, '0'));
  return { text, colour: `#${hex.join('')}`, title };
}
