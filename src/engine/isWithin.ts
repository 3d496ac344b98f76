/** Whether a host is one of the domains or below one of them. All in lower case, the host without port. */
export function isWithin(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
