import { call, member } from './member';
import { type Block, elementOf } from './readBlock';

/** The most hosts of one block that are looked at, and the most links gone through for them. */
const MOST_HOSTS = 5;
const MOST_LINKS = 50;

/** The hosts the links of a block lead to, or the link around it: in lower case and punycode, each once. */
export function linkHosts(block: Block): string[] {
  const around = call(elementOf(block), 'closest', 'a[href]');
  const inside = [...call(block as Element, 'querySelectorAll', 'a[href]')].slice(0, MOST_LINKS);
  const hosts = [...(around ? [around] : []), ...inside].map(hostOfLink).filter(Boolean);
  return [...new Set(hosts)].slice(0, MOST_HOSTS);
}

/** Links of SVG have no host of their own. */
function hostOfLink(link: Element): string {
  if (!(link instanceof HTMLAnchorElement)) return '';
  const protocol = member(link, 'protocol');
  return protocol === 'https:' || protocol === 'http:' ? member(link, 'hostname') : '';
}
