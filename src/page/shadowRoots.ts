import type { Block } from './elementOf';
import { isElement } from './inlineText';
import { isBig } from './isBig';
import { call, nameOf } from './member';

/**
 * What pages are mostly made of; a form can host none, and overlay what it is asked. Custom elements have a dash in
 * their name; anything else seldom hosts a root.
 */
const COMMON =
  'div,span,p,a,li,td,b,i,tr,img,br,svg,svg *,option,strong,em,u,font,input,label,button,form,ul,ol,dl,dt,dd,h1,h2,h3,h4,th,table,tbody,section,article,script,style,link';
/** Common ones that may host a root all the same: a host mostly has no children. */
const EMPTY = ':empty:is(div,section,article,span,p)';
/** Elements looked at for what a page is made of, each so many after the last: a prime, for rows repeat themselves. */
const SAMPLE = 64;
const APART = 311;
/** The most elements looked at per pass. */
const MOST = 10_000;

/** Opens the shadow root of an element, closed or not. Never throws. */
export type RootOf = (element: Element) => ShadowRoot | null;

/**
 * Finds the shadow roots under a block by native queries, and the roots inside those: gives each, each custom element
 * that has none yet, and undefined after other steps.
 */
export function* shadowRootsIn(root: Block, rootOf: RootOf): Generator<Block | undefined, void, undefined> {
  const waiting: Block[] = [root];
  let looked = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const host of hostsIn(next)) {
      if (++looked > MOST) return;
      const inner = host && rootOf(host);
      if (inner) waiting.push(inner);
      yield inner ?? (host && nameOf(host).includes('-') ? host : undefined);
    }
  }
}

/** The elements under a block, and itself, that may host a root; undefined between the queries. */
function* hostsIn(root: Block): Generator<Element | undefined> {
  if (isElement(root)) yield root;
  // One by one they are quicker in a big tree, and together in a small one.
  const selectors =
    isElement(root) && isBig(root) ? [`:not(${commonIn(root)})`, EMPTY] : [`:not(${COMMON}),${EMPTY}`];
  for (const selector of selectors) {
    const hosts = call(root, 'querySelectorAll', selector);
    for (let at = 0; at < hosts.length; at++) yield hosts[at];
    yield undefined;
  }
}

/**
 * The common names, those first that the root is seen to have: a selector tries them one by one on every element,
 * though without a wrapper for any, and still faster than an XPath for names with a dash.
 */
function commonIn(root: Block): string {
  const elements = call(root as Element, 'getElementsByTagName', '*');
  const seen = Array.from({ length: SAMPLE }, (_, n) => elements.item(n * APART)?.localName ?? '');
  const common = COMMON.split(',');
  return [...new Set([...seen.filter((name) => common.includes(name)), ...common])].join();
}
