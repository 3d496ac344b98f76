import type { PageFindings, PageMessage } from '../../platform/messages';
import { isEmpty, NO_FINDINGS } from '../../platform/pageMessages';
import { onlyTrusted } from '../../ui/card/onlyTrusted';

export interface InnerFrames {
  findings(): PageFindings;
  isSilent(): boolean;
  hear(findings: PageFindings): void;
  /** What they said may be of frames that are no more; those that are left say it again. */
  forget(): void;
  /** A frame that was taken out cannot always tell of its end: asks which are left where the page has fewer. */
  look(): void;
  stop(): void;
}

/** What the cashier's frames inside this page say, as the background passes it on. */
export function createInnerFrames(
  { document, window }: { document: Document; window: Window },
  send: (message: PageMessage) => Promise<unknown>,
): InnerFrames {
  let said = NO_FINDINGS;
  /** How many frames the page had when they said it. */
  let frames = 0;
  const ask = () => void send({ type: 'framesGone' });
  // Nor can one that went on to another page.
  const loaded = onlyTrusted(({ target }: Event) => {
    if (target instanceof HTMLIFrameElement && !isEmpty(said)) ask();
  });
  EventTarget.prototype.addEventListener.call(document, 'load', loaded, true);
  return {
    findings: () => said,
    isSilent: () => isEmpty(said),
    hear: (findings) => {
      said = findings;
      frames = window.length;
    },
    forget: () => {
      said = NO_FINDINGS;
    },
    look: () => {
      if (window.length >= frames) return;
      frames = window.length;
      ask();
    },
    stop: () => EventTarget.prototype.removeEventListener.call(document, 'load', loaded, true),
  };
}
