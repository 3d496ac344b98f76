/** The match patterns for domains and everything below them; https only, for nobody signs in without it. */
export function matchPatternsOf(domains: readonly string[]): string[] {
  return domains.map((domain) => `https://*.${domain}/*`);
}
