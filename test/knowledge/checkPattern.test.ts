import { describe, expect, it } from 'vitest';
import { checkPattern } from './checkPattern';

const words = {
  product: ['花呗', '蚂蚁花呗'],
  negation: ['不能'],
  cannot: '<!(能|可){negation}',
  loop: '开{loop}',
};

describe('checkPattern refuses', () => {
  it.each([
    ['{nobody}', 'no words for {nobody}'],
    ['{loop}', 'contains itself'],
    ['{product', 'no words for {product'],
    ['(开通', ') is missing'],
    ['[开通', '] is missing'],
    ['开通)', 'unexpected closing bracket'],
    ['开~40通', 'a gap is 1 to 30'],
    ['开~通', '~ needs a number'],
    ['开~2~3通', 'two gaps in a row'],
    ['开|', 'empty alternative'],
    ['()', 'empty group'],
    ['开\\', '\\ at the end'],
    ['花~30呗~30开~30通', 'placings of gaps'],
  ])('%s', (pattern, why) => {
    expect(() => checkPattern(pattern, words)).toThrow(why);
  });
});

it.each(['{product} ~6 {cannot}|#个月(后|以后)', '^[今天]开通!(了|过)$', 'a \\( b \\|'])(
  'lets pass %s',
  (pattern) => {
    expect(() => checkPattern(pattern, words)).not.toThrow();
  },
);
