import type { PublicSettings } from '../../platform/pageMessages';
import { tableIn } from '../../platform/words';
import { readSettings } from '../../profile/settings';
import { isPaused } from '../sites/isPaused';

/** The words a card needs. */
const CARD_WORDS = /^(?:card|scam|popup\.scam)\./;

/** What a page of a site may know of the settings, at a moment. */
export async function publicSettings(host: string, now: Date): Promise<PublicSettings> {
  const { pausedSites, language } = await readSettings();
  const table = await tableIn(language);
  return {
    paused: isPaused(pausedSites, host, now),
    words: table && Object.fromEntries(Object.entries(table).filter(([key]) => CARD_WORDS.test(key))),
  };
}
