import type { PausedSite } from '../../profile/schemas';

/** Whether a pause is still on, at a moment. */
export const lasts = ({ until }: Pick<PausedSite, 'until'>, now: Date): boolean =>
  until === 'always' || now.getTime() < Date.parse(until);

/** Whether the reader paused a site, at a moment. A pause is for exactly that host. */
export const isPaused = (sites: readonly PausedSite[], host: string, now: Date): boolean =>
  sites.some((site) => site.host === host && lasts(site, now));
