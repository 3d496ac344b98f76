import { isWithin } from '../../engine/isWithin';
import sites from '../../knowledge/sites';
import { matchPatternsOf } from '../../platform/matchPatternsOf';

const ours = sites.official.filter(({ owner }) => owner !== 'government').map(({ domain }) => domain);

/** The match patterns of the sites that are read without asking for more rights. */
export const sitesRead = matchPatternsOf(sites.groups.core.domains);

/** Whether a host is one of Ant's or Alibaba's own, where a message may lack the product's name. */
export const isOwnHost = (host: string): boolean => isWithin(host, ours);
