// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { bodyOf, partsOf } from './isReadable';

afterEach(() => {
  for (const extra of [...document.documentElement.children].slice(2)) extra.remove();
});

describe('partsOf', () => {
  it('is not the head', () => {
    expect(partsOf(document)).toEqual([document.body]);
  });
  it('is a second body and whatever stands beside, too', () => {
    const beside = document.createElement('div');
    const second = document.createElement('body');
    document.documentElement.append(beside, second);
    expect(partsOf(document)).toEqual([document.body, beside, second]);
    expect(bodyOf(document)).toBe(document.body);
  });
  it('is nothing of a document without a root', () => {
    const empty = document.implementation.createHTMLDocument('');
    empty.documentElement.remove();
    expect(partsOf(empty)).toEqual([]);
  });
});
