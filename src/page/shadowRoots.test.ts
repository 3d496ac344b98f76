// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { shadowRootsIn } from './shadowRoots';

const host = (name: string, parent: ParentNode, mode: ShadowRootMode = 'open'): ShadowRoot => {
  const element = document.createElement(name);
  parent.append(element);
  return element.attachShadow({ mode });
};
beforeEach(() => document.body.replaceChildren());

describe('shadowRootsIn', () => {
  it('finds none among ordinary elements, and none that is closed', () => {
    document.body.innerHTML = '<div><p>一<b>二</b></p><x-plain></x-plain><svg><path></path></svg></div>';
    host('x-closed', document.body, 'closed');
    expect(shadowRootsIn(document.body)).toEqual([]);
  });
  it('finds the roots of custom elements, those inside others too, and that of the root itself', () => {
    const outer = host('x-outer', document.body);
    const inner = host('x-inner', outer);
    expect(shadowRootsIn(document.body)).toEqual([outer, inner]);
    expect(shadowRootsIn(outer.host)).toEqual([outer, inner]);
  });
  it('finds them in a big page, whatever it is made of', () => {
    document.body.innerHTML = '<table></table><main></main>'.repeat(10_001);
    const root = host('x-host', document.body);
    const main = document.body.children[1]?.attachShadow({ mode: 'open' });
    expect(shadowRootsIn(document.body)).toEqual([main, root]);
  });
});
