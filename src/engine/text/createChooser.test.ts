import { describe, expect, it } from 'vitest';
import { createChooser } from './createChooser';

describe('createChooser', () => {
  const choose = createChooser([[['繁忙'], ['系统', '网络']], [['繁忙']], [['呗']], [['花呗', '借呗']]]);

  it.each([
    ['', []],
    ['今天天气很好', []],
    ['系统很好', []],
    ['忙繁', []],
    ['花', []],
  ])('chooses nothing for “%s”', (text, chosen) => {
    expect(choose(text)).toEqual(chosen);
  });

  it('chooses what has a word of each of its sets, once', () => {
    expect(choose('花呗繁忙，借呗的系统也繁忙').sort()).toEqual([0, 1, 2, 3]);
    expect(choose('很繁忙')).toEqual([1]);
  });

  it('keeps to the part it is given', () => {
    expect(choose('系统。繁忙', 0, 3)).toEqual([]);
    expect(choose('系统。繁忙', 3)).toEqual([1]);
    expect(choose('花呗', 0, 1)).toEqual([]);
  });

  it('forgets the texts before', () => {
    choose('系统');
    expect(choose('繁忙')).toEqual([1]);
  });
});
