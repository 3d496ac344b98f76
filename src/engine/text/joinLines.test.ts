import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceRange } from './foldText';
import { joinLines } from './joinLines';

describe('joinLines keeps apart', () => {
  it.each(['系统繁忙。\n请稍后', '上段\n\n下段', '说明:\n花呗', 'a\nb', '花呗\nok', ''])('%j', (text) => {
    expect(joinLines(text).text).toBe(text);
  });
});

describe('joinLines joins', () => {
  it.each([
    ['当前操作可能存在风险,\n为了保护你的账户\n安全', '当前操作可能存在风险,为了保护你的账户安全'],
    ['花\n呗', '花呗'],
  ])('%j', (text, joined) => {
    expect(joinLines(text).text).toBe(joined);
  });
});

it('maps every unit back to itself, and is idempotent', () => {
  const anyText = fc.string({ unit: fc.constantFrom(...'花呗\n\n,。a :'), maxLength: 40 });
  fc.assert(
    fc.property(anyText, (text) => {
      const joined = joinLines(text);
      expect(joined.at[joined.text.length]).toBe(text.length);
      for (let i = 0; i < joined.text.length; i++) {
        const { start, end } = sourceRange(joined, i, i + 1);
        expect(text.slice(start, end)).toBe(joined.text[i]);
      }
      expect(joinLines(joined.text).text).toBe(joined.text);
    }),
  );
});
