import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speeches, t } from '../../../test/support/fixtures/speech';
import { firstParts, type SummaryInput, summaryText } from './summaryText';

const input: SummaryInput = {
  day: '2026-11-22',
  product: 'huabei',
  message: '经综合评估暂未通过',
  done: [{ action: 'askOfficial', day: '2026-11-20' }],
  facts: [
    { fact: 'realName', value: 'partial', sensitive: false },
    { fact: 'antOverdue', value: 'current', sensitive: true },
  ],
};

describe('summaryText', () => {
  it('is plain text with the prepared question', () => {
    expect(summaryText(t, input, firstParts)).toBe(
      `11 月 22 日使用花呗遇到问题，页面提示“经综合评估暂未通过”。\n${t('popup.summary.ask')}`,
    );
  });

  it('gives the user’s own words as theirs', () => {
    const own = { ...input, message: '我店里顾客用不了花呗付款怎么回事？', isOwn: true };
    expect(summaryText(t, own, firstParts)).toBe(
      `11 月 22 日使用花呗遇到问题。我的情况是：我店里顾客用不了花呗付款怎么回事。\n${t('popup.summary.ask')}`,
    );
    expect(summaryText(t, own, { ...firstParts, message: false })).not.toContain('情况');
  });

  it('tells a fact only when that very fact is ticked', () => {
    fc.assert(
      fc.property(fc.subarray(['realName', 'antOverdue'] as const), fc.boolean(), (ticked, steps) => {
        const text = summaryText(t, input, { ...firstParts, steps, facts: ticked });
        for (const { fact, value } of input.facts) {
          const words = t(`fact.${fact as 'realName'}.values.${value as 'partial'}`);
          expect(text.includes(words)).toBe(ticked.some((id) => id === fact));
        }
        expect(text.includes(t('action.askOfficial.title'))).toBe(steps);
      }),
    );
  });

  it('of taking 花呗 as payment asks what the shop’s office knows', () => {
    const text = summaryText(t, { ...input, seller: true }, firstParts);
    expect(text).toContain(`使用${t('popup.summary.seller')}遇到问题`);
    expect(text).toContain(t('popup.summary.askSeller'));
    expect(text).not.toContain(t('popup.summary.ask'));
  });

  it('names no product and no message that were left out', () => {
    const text = summaryText(t, input, { ...firstParts, product: false, message: false, day: false });
    expect(text).not.toMatch(/花呗遇到|综合评估暂未|11 月/);
  });

  it('says a message that was picked in the language of who reads the text', () => {
    const picked: SummaryInput = { ...input, message: '', symptoms: ['rejected'] };
    expect(summaryText(t, picked, firstParts)).toContain(t('symptom.rejected.title'));
    const inEnglish = summaryText(speeches.en.t, picked, firstParts);
    expect(inEnglish).toContain(speeches.en.t('symptom.rejected.title'));
  });
});
