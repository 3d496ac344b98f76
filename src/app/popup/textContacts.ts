import { isWithin } from '../../engine/isWithin';
import type { HostVerdict } from '../../engine/scam/types';
import sites from '../../knowledge/sites';
import { LONGEST_HOST } from '../../platform/pageMessages';
import type { Contacts } from '../../ui/popup/contactsNote';
import type { Message } from '../../ui/popup/popupState';
import { distinctBy } from './distinctBy';

/** Hosts named in a text, at most ten, lower case. */
export function hostsIn(text: string): string[] {
  const found = text.matchAll(/(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,6}[\p{L}][\p{L}\p{N}-]{1,62}/gu);
  const hosts = Array.from(found, ([host]) => host.toLowerCase()).filter(
    (host) => host.length <= LONGEST_HOST,
  );
  return [...new Set(hosts)].slice(0, 10);
}

/** Somebody rings, and a phone can be made to show whatever number: that it is the official one proves nothing. */
const rings =
  /打过?来|打给我|[给跟]我打|打了?电话(?:[来过]|给我)|来电|来了?电话|[接收]到.{0,12}(?:电话|号码)|开头的?(?:电话|号码)/;

/** What can be said of the numbers and addresses in a text the user brought. */
export function textContacts(
  { text, scam }: Message,
  judged: readonly { host: string; verdict: HostVerdict }[],
): Contacts {
  const phones = (scam?.phones ?? []).map(({ start, end, verdict }) => ({
    number: text.slice(start, end),
    verdict,
  }));
  const said = rings.test(text) ? phones.filter(({ verdict }) => verdict !== 'official') : phones;
  return {
    phones: distinctBy(said, ({ number }) => number),
    hosts: judged.map(({ host, verdict }) => ({ host, verdict, owner: ownerOf(host) })),
  };
}

const ownerOf = (host: string): string | undefined =>
  sites.official.find(({ domain }) => isWithin(host, [domain]))?.owner;
