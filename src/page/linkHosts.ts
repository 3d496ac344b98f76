import { type Block, elementOf } from './elementOf';
import { firstOf } from './firstOf';
import { call, member } from './member';

/** The most hosts of one block that are looked at, and the most links gone through for them. */
const MOST_HOSTS = 20;
const MOST_LINKS = 200;
/** No name is longer; who asks about one gets no answer, not about the others either. */
const NAME = /^.{1,253}$/;

/** The hosts the links of a block lead to, or the link around it: in lower case and punycode, each once. */
export function linkHosts(block: Block): string[] {
  const around = call(elementOf(block), 'closest', 'a[href]');
  const inside = firstOf(call(block, 'querySelectorAll', 'a[href]'), MOST_LINKS);
  const hosts = [around, ...inside].map(hostOfLink);
  return [...new Set(hosts)].filter((host) => NAME.test(host)).slice(0, MOST_HOSTS);
}

/** Links of SVG have no host of their own. */
function hostOfLink(link: Element | null): string {
  if (!(link instanceof HTMLAnchorElement)) return '';
  const protocol = member(link, 'protocol');
  return protocol === 'https:' || protocol === 'http:' ? member(link, 'hostname') : '';
}
