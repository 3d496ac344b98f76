import type { PausedSite } from '../../profile/schemas';

/** Whether the reader paused a site, at a moment. A pause is for exactly that host. */
export function isPaused(sites: readonly PausedSite[], host: string, now: Date): boolean {
  return sites.some(
    (site) => site.host === host && (site.until === 'always' || now.getTime() < Date.parse(site.until)),
  );
}
