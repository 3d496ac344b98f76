import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern } from './compilePattern';
import { foldText } from './foldText';

const words = {
  product: ['花呗', '蚂蚁花呗'],
  negation: ['不能', '无法'],
  open: ['开通'],
  cannot: '<!(能|可){negation}',
};
const found = (pattern: string, source: string) =>
  [...foldText(source).text.matchAll(compilePattern(pattern, words))].map((match) => match[0]);

describe('compilePattern does not match', () => {
  it.each([
    ['{product} ~6 {negation} ~2 {open}', '花呗好用。无法开通的是别的'],
    ['{product} ~6 {negation} ~2 {open}', '花呗这个产品我至今一直无法开通'],
    ['{product} ~6 {negation}', '花呗\n无法'],
    ['开通!(了|过)', '开通了'],
    ['<!(没有|没)逾期', '没有逾期'],
    ['还款!(~4逾期)', '还款后又逾期'],
    ['^系统繁忙', '显示系统繁忙'],
    ['{open}$', '开通花呗'],
    ['{cannot}{open}', '能不能开通'],
  ])('%s in %s', (pattern, source) => {
    expect(found(pattern, source)).toEqual([]);
  });
});

describe('compilePattern matches', () => {
  it.each([
    ['{product} ~6 {negation} ~2 {open}', '我的花唄一直無法再開通', '花呗一直无法再开通'],
    ['(今天|今日)申请[的]人', '今日申请人多', '今日申请人'],
    ['#个月(后|以后)', '***个月以后再来', '***个月以后'],
    ['开通!(了|过)', '没法开通', '开通'],
    ['<!(没有|没)逾期', '有逾期', '逾期'],
    ['^系统繁忙$', '喂。系统繁忙。', '系统繁忙'],
    ['系统繁忙,请稍后再试', '系统繁忙，请稍后再试', '系统繁忙,请稍后再试'],
    ['a \\( b \\|', 'A（b|', 'a(b|'],
    ['{product}', '蚂蚁花呗', '蚂蚁花呗'],
    ['{cannot}{open}|没{open}', '不能开通', '不能开通'],
  ])('%s in %s', (pattern, source, match) => {
    expect(found(pattern, source)).toEqual([match]);
  });
});

describe('compilePattern refuses', () => {
  it.each([
    ['{nobody}', 'no words for {nobody}'],
    ['(开通', 'Unterminated group'],
    ['开通)', 'Unmatched'],
  ])('%s', (pattern, why) => {
    expect(() => compilePattern(pattern, words)).toThrow(why);
  });
});

it('treats every character of a word as itself', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 8 }), (word) => {
      const plain = foldText(word).text;
      if (plain === '') return;
      expect(plain.match(compilePattern('{word}', { word: [plain] }))?.[0]).toBe(plain);
    }),
  );
});
