import { type Block, elementOf } from './elementOf';
import { isText } from './inlineText';
import { call, member, textOf } from './member';

/** So many rows make a list, of so many that are looked at. */
const LEAST = 3;
const MOST = 20;
/** A row with more nodes, or a longer text in UTF-16 units, is no title: it is not read to its end. */
const NODES = 64;
const LENGTH = 1000;
/** What is said to somebody is no title, though it be a link: messages of an inbox. */
const addressed = /[你您妳]/;

/**
 * Whether a block is one row in a list of links to other pages, and says nothing else: 身份证已过期 heads an article of
 * a help centre there, and is not told to the reader.
 */
export function isTitleInList(block: Block): boolean {
  const row = call(elementOf(block), 'closest', 'li');
  const list = row && member(row, 'parentElement');
  const title = list && titleIn(row);
  if (!title || addressed.test(title)) return false;
  let titles = 0;
  let next = member(list, 'firstElementChild');
  for (let left = MOST; next && titles < LEAST && left--; next = member(next, 'nextElementSibling'))
    if (titleIn(next)) titles++;
  return titles >= LEAST;
}

/** The text of a row that is nothing but one link, which leads to another page; else none. */
function titleIn(row: Element): string {
  const document = member(row, 'ownerDocument');
  const nodes = call(document, 'createTreeWalker', row);
  let text = '';
  let link: HTMLAnchorElement | undefined;
  let node = nodes.nextNode();
  for (let left = NODES; node; node = nodes.nextNode()) {
    if (isText(node)) text += node.data.slice(0, LENGTH + 1);
    else if (node instanceof HTMLAnchorElement && node.hasAttribute('href')) link ??= node;
    if (text.length > LENGTH || left-- === 0) return '';
  }
  if (!link || textOf(link).trim() !== text.trim()) return '';
  const here = member(document, 'URL').replace(/#.*/s, '');
  const isElsewhere = /^https?:/.test(link.href) && link.href.replace(/#.*/s, '') !== here;
  return isElsewhere ? text.trim() : '';
}
