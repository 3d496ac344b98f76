import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFinder, soughtPattern } from './createFinder';
import { matchesOf } from './matchesOf';

const patterns = [
  '(强开|代开)~4花呗',
  '先[预]交~3(费|金)',
  '<!(不)收费',
  '花呗!(~2吗)',
  '#个点',
  '加{im}|扫码',
  '费$',
  '\\(花\\)',
  '吗\\?',
];
const words = { im: ['微信', 'qq'] };
const sought = patterns.map((pattern) => soughtPattern(pattern, words));
const find = createFinder(sought);
const found = (text: string) => find(text).map(({ index, start, end }) => [index, text.slice(start, end)]);

it.each(['', '今天天气好', '花', '强开', '强开。花呗', '先交。费用'])('finds nothing in %j', (text) => {
  expect(found(text).filter(([index]) => index !== 3)).toEqual([]);
});

it('finds every place, by start', () => {
  expect(found('强开花呗,加qq;收费吗?收费')).toEqual([
    [0, '强开花呗'],
    [3, '花呗'],
    [5, '加qq'],
    [2, '收费'],
    [8, '吗?'],
    [2, '收费'],
    [6, '费'],
  ]);
});

it('finds what the expressions find one by one', () => {
  const pieces = [...'强开代花呗先预交费金不收吗1个点加微信扫码()。!?;\n', 'qq', '花呗', '强开'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      const one = sought.flatMap(({ source }, index) =>
        matchesOf(text, new RegExp(source(), 'g')).map(({ start, end }) => ({ index, start, end })),
      );
      expect(find(text), text).toEqual(one.sort((a, b) => a.start - b.start || a.index - b.index));
    }),
    { numRuns: 3000 },
  );
});

it('refuses a pattern that needs no word', () => {
  expect(() => soughtPattern('[花]', {})).toThrow('[花] needs no word');
});
