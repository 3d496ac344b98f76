/** true for the domain itself and for what is below it. Both in lower case, without port. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
