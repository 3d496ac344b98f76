import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageHint } from './messages';
import { plainQuote, QUOTE_LENGTH, quoteAround } from './quotes';

/** Quotes the text with the words between 【 and 】 as what matters, and shows the quote the same way. */
const around = (marked: string): string => {
  const start = marked.indexOf('【');
  const end = marked.indexOf('】') - 1;
  const { quote, from, to } = quoteAround(marked.replace(/[【】]/g, ''), start, end);
  return `${quote.slice(0, from)}【${quote.slice(from, to)}】${quote.slice(to)}`;
};

describe('plainQuote', () => {
  it.each([
    ['keeps plain words', '暂未通过，请稍后再试', '暂未通过，请稍后再试'],
    ['makes one line', ' 花呗\n\t暂不可用 ', '花呗 暂不可用'],
    ['takes out direction and zero-width characters', 'a\u202eb\u200bc\ufeff', 'abc'],
    ['marks what was cut', '长'.repeat(90), `${'长'.repeat(QUOTE_LENGTH - 1)}…`],
  ])('%s', (_, given, quote) => {
    expect(plainQuote(given)).toBe(quote);
  });
});

describe('quoteAround', () => {
  it.each([
    [
      'leaves the other sentences out',
      '你好。花呗【暂不可用】，明天再来！谢谢。',
      '花呗【暂不可用】，明天再来！',
    ],
    ['takes the mark behind the words along', '“花呗【暂不可用】。”谢谢', '“花呗【暂不可用】。”'],
    ['ends where the words end the sentence', '花呗【暂不可用。】谢谢', '花呗【暂不可用。】'],
    ['keeps words that go over two sentences', '啊！花呗【繁忙。稍后】再试。好', '花呗【繁忙。稍后】再试。'],
    ['ends at a line', '标题\n 花呗【暂不可用】 \n返回', '花呗【暂不可用】'],
    ['counts after cleaning', 'a\u200b\u202e  花\u200b呗【暂\u200b不可用】\u202e了', 'a 花呗【暂不可用】了'],
  ])('%s', (_, given, quote) => {
    expect(around(given)).toBe(quote);
  });

  it.each([
    ['before the words', `${'前'.repeat(100)}【要点】`, `…${'前'.repeat(77)}【要点】`],
    ['behind the words', `【要点】${'后'.repeat(100)}`, `【要点】${'后'.repeat(77)}…`],
    [
      'on both sides',
      `${'前'.repeat(100)}【要点】${'后'.repeat(100)}`,
      `…${'前'.repeat(38)}【要点】${'后'.repeat(38)}…`,
    ],
    ['of the words themselves', `前【${'要'.repeat(100)}】后`, `【${'要'.repeat(79)}…】`],
  ])('cuts what is too long %s', (_, given, quote) => {
    expect(around(given)).toBe(quote);
  });

  it('is always fit to be sent, whatever stands in the page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % (text.length + 1);
        const end = start + (b % (text.length + 1 - start));
        const marked = quoteAround(text, start, end);
        const hint = { symptom: 'rejected', product: null, verbatim: true, ...marked };
        expect(PageHint.safeParse(hint).success).toBe(true);
        expect(marked.quote.isWellFormed()).toBe(true);
        expect(marked.to).toBeLessThanOrEqual(marked.quote.length);
        expect(marked.quote.slice(marked.from, marked.to)).toBe(plainQuote(text.slice(start, end)));
      }),
    );
  });
});
