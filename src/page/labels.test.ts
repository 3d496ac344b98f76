// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { labelsIn } from './labels';

const texts = (): string[] => [...labelsIn(document.body)].map(({ text }) => text).filter(Boolean);

beforeEach(() => document.body.replaceChildren());
afterEach(() => vi.restoreAllMocks());

describe('labelsIn', () => {
  it("gives none of the reader's own words", () => {
    document.body.innerHTML = '<input value="我的"><textarea>我的</textarea><p>正文</p>';
    expect(texts()).toEqual([]);
  });
  it('takes no more out of a list than it reads, however long the list is', () => {
    const element = document.createElement('img');
    let taken = 0;
    const endless = new Proxy([] as Element[], {
      get: (list, key) => {
        if (key === 'length') return 20_000;
        if (typeof key === 'string' && /^\d+$/.test(key)) taken++;
        return /^\d+$/.test(String(key)) ? element.cloneNode() : Reflect.get(list, key);
      },
    });
    vi.spyOn(Element.prototype, 'querySelectorAll').mockReturnValue(
      endless as unknown as NodeListOf<Element>,
    );
    for (const _ of labelsIn(document.body));
    expect(taken).toBeLessThanOrEqual(2000);
  });

  it('gives the labels of buttons, fields and pictures, each element once', () => {
    document.body.innerHTML =
      '<input type="button" value="一"><input placeholder="二"><img alt="三"><a title="四" aria-label="五">六</a><input title="七" aria-label="七" placeholder="八">';
    expect(texts()).toEqual(['五\n四', '七\n八', '一', '二', '三']);
  });
});
