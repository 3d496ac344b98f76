import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageHint } from './messages';
import { plainQuote, QUOTE_LENGTH } from './pageMessages';

describe('plainQuote', () => {
  it.each([
    ['keeps plain words', '暂未通过，请稍后再试', '暂未通过，请稍后再试'],
    ['makes one line', ' 花呗\n\t暂不可用 ', '花呗 暂不可用'],
    ['takes out direction and zero-width characters', 'a\u202eb\u200bc\ufeff', 'abc'],
    ['marks what was cut', '长'.repeat(90), `${'长'.repeat(QUOTE_LENGTH - 1)}…`],
  ])('%s', (_, given, quote) => {
    expect(plainQuote(given)).toBe(quote);
  });

  it('is always fit to be sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const hint = {
          symptom: 'rejected',
          rule: 'r',
          product: null,
          verbatim: true,
          quote: plainQuote(text),
        };
        expect(PageHint.safeParse(hint).success).toBe(true);
        expect(hint.quote.isWellFormed()).toBe(true);
      }),
    );
  });
});
