import type { RootOf } from '../../page/shadowRoots';
import type { Readers } from '../../page/textReader';
import type { WatchTools } from '../../page/watchPage';
import type { PageMessage } from '../../platform/messages';
import type { BackgroundMessage, PageAnswer, PublicSettings } from '../../platform/pageMessages';
import type { Words } from '../../platform/words';

/** What a page's script is given: its page, its readers, and the few things the browser does for it. */
export interface PageTools
  extends Readers,
    Pick<WatchTools, 'clock' | 'schedule' | 'wait' | 'onFrame' | 'alive'> {
  document: Document;
  window: Window;
  /** false in a frame: it only reports, and the top page shows. */
  isTop: boolean;
  isOwnHost: (host: string) => boolean;
  rootOf: RootOf;
  send: (message: PageMessage) => Promise<unknown>;
  /** Hears the background. Returns the stop. */
  listen: (handle: (message: BackgroundMessage) => PageAnswer | undefined) => () => void;
  /** The words of a settings reply, or the browser's when it has none. */
  wordsOf: (settings: PublicSettings) => Words;
}
