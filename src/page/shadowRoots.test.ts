// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Block } from './elementOf';
import { shadowRootsIn } from './shadowRoots';

const rootsIn = (block: Block): unknown[] =>
  [...shadowRootsIn(block, ({ shadowRoot }) => shadowRoot)].filter((found) => found instanceof ShadowRoot);

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
    expect(rootsIn(document.body)).toEqual([]);
  });
  it('looks at no more than so many', () => {
    document.body.innerHTML = '<main></main>'.repeat(15_000);
    const rootOf = vi.fn(() => null);
    for (const _ of shadowRootsIn(document.body, rootOf));
    expect(rootOf.mock.calls.length).toBeLessThanOrEqual(10_000);
  });

  it('finds the roots of plain elements without children', () => {
    document.body.innerHTML = '<div><p>一</p></div>';
    const roots = ['div', 'section', 'article', 'span', 'p'].map((name) => host(name, document.body));
    expect(rootsIn(document.body)).toEqual(roots);
  });
  it('finds closed ones where they can be opened', () => {
    const root = host('div', document.body, 'closed');
    const found = [...shadowRootsIn(document.body, (element) => (element === root.host ? root : null))];
    expect(found).toContain(root);
  });
  it('tells which custom elements have none', () => {
    document.body.innerHTML = '<div></div><main></main><x-late></x-late>';
    const none = [...shadowRootsIn(document.body, () => null)].filter((one) => one !== undefined);
    expect(none).toEqual([document.querySelector('x-late')]);
  });
  it('finds the roots of custom elements, those inside others too, and that of the root itself', () => {
    const outer = host('x-outer', document.body);
    const inner = host('x-inner', outer);
    expect(rootsIn(document.body)).toEqual([outer, inner]);
    expect(rootsIn(outer.host)).toEqual([outer, inner]);
  });
  it('finds them in a big page, whatever it is made of', () => {
    document.body.innerHTML = `<table></table><main></main>${'<table></table>'.repeat(20_000)}`;
    const root = host('x-host', document.body);
    const main = document.body.children[1]?.attachShadow({ mode: 'open' });
    expect(rootsIn(document.body)).toEqual([main, root]);
  });
});
