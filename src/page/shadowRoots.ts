import { isElement } from './inlineText';
import { call, member } from './member';
import type { Block } from './readBlock';

/**
 * Elements a page is mostly made of, the most frequent first: a selector passes over them one by one, without a
 * wrapper for any, faster than an XPath for names with a dash.
 */
const COMMON =
  'div,span,p,a,li,b,td,tr,i,img,br,path,svg,g,use,rect,circle,strong,em,small,font,u,ul,ol,dl,dt,dd,h1,h2,h3,h4,h5,h6,section,article,header,footer,main,nav,aside,figure,figcaption,blockquote,pre,code,hr,table,tbody,thead,tfoot,th,caption,col,colgroup,button,input,label,form,select,option,optgroup,textarea,fieldset,legend,script,style,link,meta,noscript,template,iframe,video,audio,source,canvas,picture,center,ins,del,s,sub,sup,mark,time,cite,q,kbd,samp,var,abbr,address,details,summary,dialog,ruby,rt,rp,wbr,map,area,object,param,embed,defs,symbol,line,polygon,polyline,ellipse,text,tspan,title,stop,mask,image';
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
