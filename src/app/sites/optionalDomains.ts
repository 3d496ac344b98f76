import sites from '../../knowledge/sites';

/** The domains that are read only once the reader allows it. */
export const optionalDomains: readonly string[] = Object.values(sites.groups).flatMap((group) =>
  group.optional ? group.domains : [],
);
