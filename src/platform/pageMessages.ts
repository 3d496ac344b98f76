/**
 * A page script's side of the messages. It ships into every page, so it holds no schemas: those guard the
 * background, which must not believe a page. What comes from the background is ours.
 */

import type { PageFindings, PageMessage } from './messages';
import { nativeBrowser } from './nativeBrowser';

/** The most hints, or warnings, one frame may report. */
export const MOST_FINDINGS = 20;

/** Whether nothing is said of a page. */
export const isEmpty = ({ hints, warnings }: Pick<PageFindings, 'hints' | 'warnings'>): boolean =>
  hints.length + warnings.length === 0;

/** Who sent a message, as the browser says. */
export interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; url?: string };
}

/** What a page's script may know of the settings: nothing personal, nothing about other sites. */
export interface PublicSettings {
  paused: boolean;
  /** The card's words by dotted key when the reader chose another language than the browser's; else null. */
  words: Readonly<Record<string, string>> | null;
}

/**
 * Background → page script. `frames` is what the cashier frames inside this page show; `retell` says that what it
 * told may be forgotten.
 */
export type BackgroundMessage =
  | { type: 'settings'; settings: PublicSettings }
  | { type: 'frames'; findings: PageFindings }
  | { type: 'retell' };

/**
 * Sends to the background and returns its reply. undefined when nobody answers: the extension was updated,
 * switched off or is starting; for a page that is no error.
 */
export async function sendToBackground(message: PageMessage): Promise<unknown> {
  try {
    return await nativeBrowser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** Hears the background. Returns the stop. */
export function onBackgroundMessage(handle: (message: BackgroundMessage) => void): () => void {
  const listen = (message: BackgroundMessage, sender: Sender): undefined => {
    if (sender.id === nativeBrowser.runtime.id && sender.tab === undefined) handle(message);
  };
  nativeBrowser.runtime.onMessage.addListener(listen);
  return () => nativeBrowser.runtime.onMessage.removeListener(listen);
}
