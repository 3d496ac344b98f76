import sites from '../knowledge/sites';
import { matchPatternsOf } from '../platform/matchPatternsOf';
import { isGranted } from '../platform/permissions';

/** The domains that are read only once the reader allows it. */
export const optionalDomains: readonly string[] = Object.values(sites.groups).flatMap((group) =>
  group.optional ? group.domains : [],
);

/** Those of them that the reader allows. */
export async function allowedDomains(): Promise<string[]> {
  const are = await Promise.all(
    optionalDomains.map((domain) => isGranted({ origins: matchPatternsOf([domain]) })),
  );
  return optionalDomains.filter((_, at) => are[at]);
}
