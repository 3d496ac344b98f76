/**
 * A page script's side of the messages. It ships into every page, so it holds no schemas: those guard the
 * background, which must not believe a page. What comes from the background is ours.
 */

import type { PageFindings, PageMessage } from './messages';
import { nativeBrowser } from './nativeBrowser';

/** The most hints, or warnings, one frame may report. */
export const MOST_FINDINGS = 20;
/** The most hosts asked about at a time, and the longest name a host can have. */
export const MOST_HOSTS = 40;
export const LONGEST_HOST = 253;

/** What is said of a page that says nothing. */
export const NO_FINDINGS: PageFindings = { hints: [], warnings: [] };

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
 * To a page's script. `frames` is what the cashier frames inside this page show; `retell` says that what it told may
 * be forgotten, and asks for a `PageAnswer`; beyond the `listed` domains it is `enough` to have read the page once; on
 * `withdrawn` domains the reader allows no reading any more.
 */
export type BackgroundMessage =
  | { type: 'settings'; settings: PublicSettings }
  | { type: 'frames'; findings: PageFindings }
  | { type: 'retell' }
  | { type: 'enough'; listed: readonly string[] }
  | { type: 'withdrawn'; domains: readonly string[] };

/** What a page that has been read has to say; where there is something, it tells it. */
export type PageAnswer = 'nothing' | 'something';

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

/** Hears the background and our own pages, in a tab or not, and answers. Returns the stop. */
export function onBackgroundMessage(
  handle: (message: BackgroundMessage) => PageAnswer | undefined,
): () => void {
  const { id } = nativeBrowser.runtime;
  const ownOrigin = nativeBrowser.runtime.getURL('/');
  const listen = (
    message: BackgroundMessage,
    sender: Sender,
    reply: (answer: PageAnswer | undefined) => void,
  ): undefined => {
    const isOurs = sender.tab === undefined || sender.url?.startsWith(ownOrigin);
    if (sender.id === id && isOurs) reply(handle(message));
  };
  nativeBrowser.runtime.onMessage.addListener(listen);
  return () => nativeBrowser.runtime.onMessage.removeListener(listen);
}
