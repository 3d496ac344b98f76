import { type Block, elementOf } from './elementOf';
import { call, member, textOf } from './member';

/** So many rows make a list, of so many that are looked at. */
const LEAST = 3;
const MOST = 20;
/** What is said to somebody is no title, though it be a link: messages of an inbox. */
const addressed = /[你您妳]/;

/**
 * Whether a block is one row in a list of links to other pages, and says nothing else: 身份证已过期 heads an article of
 * a help centre there, and is not told to the reader.
 */
export function isTitleInList(block: Block): boolean {
  const row = call(elementOf(block), 'closest', 'li');
  const list = row && member(row, 'parentElement');
  if (!list || addressed.test(textOf(row)) || !isLink(row)) return false;
  let links = 0;
  let next = member(list, 'firstElementChild');
  for (let left = MOST; next && left--; next = member(next, 'nextElementSibling')) if (isLink(next)) links++;
  return links >= LEAST;
}

/** Nothing but one link, which leads to another page. */
function isLink(row: Element): boolean {
  const link = call(row, 'querySelector', 'a[href]');
  if (!(link instanceof HTMLAnchorElement) || textOf(link).trim() !== textOf(row).trim()) return false;
  const here = member(row, 'ownerDocument').URL.replace(/#.*/s, '');
  return /^https?:/.test(link.href) && link.href.replace(/#.*/s, '') !== here;
}
