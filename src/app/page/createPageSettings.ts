import type { PageMessage } from '../../platform/messages';
import type { PublicSettings } from '../../platform/pageMessages';

export interface PageSettings {
  /** What was told last. */
  last(): PublicSettings;
  /** Whether that still holds: a page that shows nothing is not told of changes. */
  hold(): boolean;
  take(told: PublicSettings): void;
  /** From now on they may have changed. */
  lapse(): void;
  /** undefined where no background answered as it should: that is no leave to show anything, the site may be paused. */
  ask(): Promise<PublicSettings | undefined>;
}

/** Creates what a page knows of the reader's settings, which it asks for only when there is something to show. */
export function createPageSettings(send: (message: PageMessage) => Promise<unknown>): PageSettings {
  let last: PublicSettings = { paused: false, words: null };
  let hold = false;
  return {
    last: () => last,
    hold: () => hold,
    take: (told) => {
      last = told;
      hold = true;
    },
    lapse: () => {
      hold = false;
    },
    ask: async () => {
      const before = last;
      const reply = (await send({ type: 'settings' })) as PublicSettings | undefined;
      // Told meanwhile: that is newer than the answer.
      if (last !== before) return last;
      return typeof reply?.paused === 'boolean' ? reply : undefined;
    },
  };
}
