import { isElement } from './inlineText';
import { member } from './member';
import type { Block } from './readBlock';

/** Custom elements have a dash in their name; anything else seldom hosts a root. */
const HOSTS = './/*[contains(local-name(),"-")]';
/** The most roots looked into per pass. */
const MOST = 500;

/** Finds the open shadow roots under a block by one native query, and the roots inside those. */
export function shadowRootsIn(root: Block): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const waiting: Block[] = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const host of hostsIn(next)) {
      if (host.shadowRoot === null) continue;
      if (found.length >= MOST) return found;
      found.push(host.shadowRoot);
      waiting.push(host.shadowRoot);
    }
  }
  return found;
}

function hostsIn(root: Block): Element[] {
  // An XPath cannot start at a shadow root.
  if (!isElement(root)) return [...root.querySelectorAll('*')];
  const list = new XPathEvaluator().evaluate(HOSTS, root, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  const hosts = member(root, 'shadowRoot') ? [root] : [];
  for (let index = 0; index < list.snapshotLength; index++) hosts.push(list.snapshotItem(index) as Element);
  return hosts;
}
