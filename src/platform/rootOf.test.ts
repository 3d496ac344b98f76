// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { nativeBrowser } from './nativeBrowser';
import { rootOf } from './rootOf';

const host = (mode: ShadowRootMode = 'open') => {
  const element = document.createElement('div');
  return { element, root: element.attachShadow({ mode }) };
};
/** The browser's way to open roots. */
const give = (dom: unknown): void => void Object.assign(nativeBrowser, { dom });

// Not only undefined: whoever resets the fake browser asks everything in it.
afterEach(() => void Reflect.deleteProperty(nativeBrowser, 'dom'));

describe('rootOf', () => {
  it('finds none where there is none, nor a closed one that the browser does not open', () => {
    expect(rootOf(document.createElement('div'))).toBeNull();
    expect(rootOf(host('closed').element)).toBeNull();
  });
  it('does not throw where the browser does', () => {
    give({
      openOrClosedShadowRoot: () => {
        throw new TypeError('Error in invocation');
      },
    });
    expect(rootOf(host().element)).toBeNull();
  });

  it('finds an open one anywhere', () => {
    const { element, root } = host();
    expect(rootOf(element)).toBe(root);
  });
  it('finds a closed one as Chromium opens it, and as Firefox does', () => {
    const { element, root } = host('closed');
    give({ openOrClosedShadowRoot: (one: Element) => (one === element ? root : null) });
    expect(rootOf(element)).toBe(root);
    give(undefined);
    expect(rootOf(Object.assign(element, { openOrClosedShadowRoot: root }))).toBe(root);
  });
});
