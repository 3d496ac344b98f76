// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isShown } from './isShown';

const first = (html: string, selector: string): Element => {
  document.body.innerHTML = html;
  return document.querySelector(selector) as Element;
};
/** An element with a root of these contents, and one of them, or the root itself. */
const inRoot = (html: string, selector = ''): Element | ShadowRoot => {
  const root = first('<x-host></x-host>', 'x-host').attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return selector ? (root.querySelector(selector) as Element) : root;
};

beforeEach(() => {
  // As browsers have it: what has no box is not visible. There is no layout here to tell.
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    if (getComputedStyle(this).display === 'contents') return false;
    for (let up: Element | null = this; up; up = up.parentElement) {
      const { display, visibility } = getComputedStyle(up);
      if (display === 'none' || visibility !== 'visible') return false;
    }
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

describe('isShown', () => {
  it.each([
    ['in what is not shown', '<div style="display:none"><x-a style="display:contents">字</x-a></div>'],
    ['and hides its text itself', '<x-a style="display:contents;visibility:hidden">字</x-a>'],
    ['not in the page any more', '<x-a></x-a>'],
  ])('shows nothing without a box %s', (what, html) => {
    const element = first(html, 'x-a');
    if (what.startsWith('not')) element.remove();
    expect(isShown(element)).toBe(false);
  });
  it("does not show a slot's own text once something is put in", () => {
    const slot = inRoot('<slot style="display:contents;visibility:visible">字</slot>', 'slot');
    document.querySelector('x-host')?.append('光');
    expect(isShown(slot)).toBe(false);
  });
  it('gives up where elements without a box stand in each other for ever', () => {
    const nested = '<x-a style="display:contents">'.repeat(200);
    expect(isShown(first(`<p>${nested}<b style="display:contents">字</b></p>`, 'b'))).toBe(false);
  });

  it('shows an option where its list is shown', () => {
    const list = '<select><option>字</option></select>';
    expect(isShown(first(list, 'option'))).toBe(true);
    expect(isShown(first(`<div style="display:none">${list}</div>`, 'option'))).toBe(false);
    expect(isShown(first('<datalist><option>字</option></datalist>', 'option'))).toBe(false);
  });

  it.each([
    ['one', '<p><x-a style="display:contents">字</x-a></p>'],
    ['one in another', '<p><x-b style="display:contents"><x-a style="display:contents">字</x-a></x-b></p>'],
  ])('shows text without a box of its own, %s', (_, html) => {
    expect(isShown(first(html, 'x-a'))).toBe(true);
  });
  it("shows a slot's own text, and text right in a root whose host has no box", () => {
    expect(isShown(inRoot('<slot style="display:contents;visibility:visible">字</slot>', 'slot'))).toBe(true);
    const root = inRoot('字') as ShadowRoot;
    (root.host as HTMLElement).style.display = 'contents';
    expect(isShown(root)).toBe(true);
  });
});
