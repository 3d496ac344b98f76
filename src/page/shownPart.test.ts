// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Box } from './placeCards';
import { shownPart } from './shownPart';

const PASSAGE: Box = { left: 10, top: 300, right: 400, bottom: 340 };
const LIST = 'position:static;display:block;overflow-x:auto';

beforeEach(() => {
  // This world lays nothing out: every element of a test is a box of 500 × 200 at the top left.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 500, 200));
  const { matches } = Element.prototype;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector.includes(':modal') ? this.hasAttribute('data-on-top') : matches.call(this, selector);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const element of [document.documentElement, document.body]) element.removeAttribute('style');
});

/** What is left of the passage in the page; the element with the id `m` holds it. */
function left(html: string, box = PASSAGE): Box | null {
  document.body.innerHTML = html;
  return shownPart(box, document.getElementById('m') as Element);
}

describe('shownPart', () => {
  it.each([
    ['nothing scrolls', '<div><p id="m"></p></div>'],
    [
      'an inline element only says that it does',
      `<span style="display:inline;overflow-x:hidden"><p id="m"></p></span>`,
    ],
    ['a row of a table does', `<div style="display:table-row;overflow-x:hidden"><p id="m"></p></div>`],
    [
      'what has no box seems to hold it',
      `<div style="${LIST}"><div style="display:contents;position:relative"><p id="m" style="position:absolute"></p></div></div>`,
    ],
    ['it stands on the view', `<div style="${LIST}"><p id="m" style="position:fixed"></p></div>`],
    [
      'it stands on what is further out',
      `<div style="${LIST}"><p id="m" style="position:absolute"></p></div>`,
    ],
    [
      'it stands on top of the page',
      `<div style="position:relative;${LIST.replace('static', '')}"><p id="m" data-on-top style="position:absolute"></p></div>`,
    ],
  ])('leaves all where %s', (_, html) => {
    expect(left(html)).toEqual(PASSAGE);
  });

  it('leaves alone what has no box', () => {
    const none = { left: 0, top: 0, right: 0, bottom: 0 };
    expect(left(`<div style="${LIST}"><p id="m"></p></div>`, none)).toEqual(none);
  });

  it('takes the scrolling of the body for that of the view, unless the root has its own', () => {
    document.body.style.overflowX = 'auto';
    document.documentElement.style.overflowX = 'visible';
    expect(left('<p id="m"></p>')).toEqual(PASSAGE);
    document.documentElement.style.overflowX = 'hidden';
    expect(left('<p id="m"></p>')).toBeNull();
  });

  it.each([
    ['a list', `<div style="${LIST}"><p id="m"></p></div>`],
    ['a list further out', `<div style="${LIST}"><ul><li><p id="m"></p></li></ul></div>`],
    ['itself', `<p id="m" style="${LIST}"></p>`],
    [
      'what it is placed in',
      `<div style="${LIST}"><div style="position:relative"><p id="m" style="position:absolute"></p></div></div>`,
    ],
  ])('leaves nothing of what was scrolled away in %s', (_, html) => {
    expect(left(html)).toBeNull();
  });

  it('cuts off what is outside', () => {
    const html = `<div style="${LIST}"><p id="m"></p></div>`;
    expect(left(html, { left: -20, top: -10, right: 900, bottom: 40 })).toEqual({
      left: 0,
      top: 0,
      right: 500,
      bottom: 40,
    });
    expect(left(html, { ...PASSAGE, top: 200 })).toBeNull();
  });

  it('goes on outside a shadow root', () => {
    document.body.innerHTML = `<div style="${LIST}"><div id="host"></div></div>`;
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    root?.append(document.createElement('p'));
    expect(shownPart(PASSAGE, root?.firstElementChild as Element)).toBeNull();
  });
});
