import { isElement } from './inlineText';
import { isBig } from './isBig';
import { call, member } from './member';
import type { Block } from './readBlock';

/** What pages are mostly made of. Custom elements have a dash in their name; anything else seldom hosts a root. */
const COMMON =
  'div,span,p,a,li,td,b,i,tr,img,br,path,g,rect,circle,line,text,tspan,svg,use,option,strong,em,u,font,input,label,button,ul,ol,dl,dt,dd,h1,h2,h3,h4,th,table,tbody,section,article,script,style,link'.split(
    ',',
  );
/** Elements looked at for what a page is made of, each so many after the last: a prime, for rows repeat themselves. */
const SAMPLE = 64;
const APART = 311;
/** The most roots looked into per pass. */
const MOST = 500;

/** Finds the open shadow roots under a block by one native query, and the roots inside those. */
export function shadowRootsIn(root: Block): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const waiting: Block[] = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const host of hostsIn(next)) {
      const inner = member(host, 'shadowRoot');
      if (inner === null) continue;
      if (found.length >= MOST) return found;
      found.push(inner);
      waiting.push(inner);
    }
  }
  return found;
}

const hostsIn = (root: Block): Element[] => [
  ...(isElement(root) ? [root] : []),
  ...call(
    root as Element,
    'querySelectorAll',
    `:not(${isElement(root) && isBig(root) ? commonIn(root) : COMMON})`,
  ),
];

/**
 * The common names, those first that the root is seen to have: a selector tries them one by one on every element,
 * though without a wrapper for any, and still faster than an XPath for names with a dash.
 */
function commonIn(root: Block): string {
  const elements = call(root as Element, 'getElementsByTagName', '*');
  const seen = Array.from({ length: SAMPLE }, (_, n) => elements.item(n * APART)?.localName ?? '');
  return [...new Set([...seen.filter((name) => COMMON.includes(name)), ...COMMON])].join();
}
