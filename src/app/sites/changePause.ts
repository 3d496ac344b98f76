import type { PausedSite } from '../../profile/schemas';
import { writeSettings } from '../../profile/settings';
import type { Saved } from '../../profile/troubles';
import { lasts } from './isPaused';

/** Puts a pause in the place of any other of its host, or takes it away. Pauses that are over go with it. */
export const changePause = (host: string, pause: PausedSite | undefined, now: Date): Promise<Saved> =>
  writeSettings(({ pausedSites }) => ({
    pausedSites: [
      ...pausedSites.filter((site) => site.host !== host && lasts(site, now)),
      ...(pause ? [pause] : []),
    ],
  }));
