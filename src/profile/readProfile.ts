import { casesIn } from './caseStore';
import { currentFacts, type FactsReading } from './factStore';
import type { Case, Settings } from './schemas';
import { readSettingsBeside } from './settings';
import { kept, session } from './stores';

/** Everything kept of the user. */
export interface Profile extends FactsReading {
  settings: Settings;
  /** The history, newest first. */
  cases: Case[];
}

/**
 * Reads all of it with one look at each store. Never rejects.
 * @param today `YYYY-MM-DD`
 */
export async function readProfile(today: string): Promise<Profile> {
  // Begun before the settings say whether this is the place: it takes longest.
  const reading = kept.read();
  const { settings, noted } = await readSettingsBeside(reading);
  const { good, troubles } = await (settings.sessionOnly ? session.read() : noted ? kept.read() : reading);
  return { settings, ...currentFacts(good, today), cases: casesIn(good), troubles };
}
