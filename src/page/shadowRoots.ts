import { isElement } from './inlineText';
import { call, member } from './member';
import type { Block } from './readBlock';

/**
 * Elements a page is mostly made of, the most frequent first: a selector passes over them one by one, without a
 * wrapper for any, faster than an XPath for names with a dash.
 */
const COMMON =
  'div,span,p,a,li,td,b,i,tr,img,br,path,g,rect,circle,line,text,tspan,svg,use,option,strong,em,u,font,input,label,button,ul,ol,dl,dt,dd,h1,h2,h3,h4,th,table,tbody,section,article,script,style,link';
/** Custom elements have a dash in their name; anything else seldom hosts a root. */
const UNCOMMON = `:not(${COMMON})`;
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
  ...call(root as Element, 'querySelectorAll', UNCOMMON),
];
