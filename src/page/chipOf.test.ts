import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chipOf } from './chipOf';

/** The chip of what stands between 【 and 】. */
const chip = (marked: string): string =>
  chipOf(marked.replace(/[【】]/g, ''), marked.indexOf('【'), marked.indexOf('】') - 1);

describe('chipOf', () => {
  it.each([
    ['words by themselves', '找我【代办】就行', '代办'],
    ['what only follows a number without unit', '【加微信】 12345', '加微信'],
    ['an amount after other words', '【先交】你的 299 元', '先交'],
    ['a deed that is about something else', '【马上发】货', '马上发'],
    ['white space and nothing', '花【 \n】呗', ''],
  ])('adds nothing to %s', (_, marked, words) => {
    expect(chip(marked)).toBe(words);
  });

  it.each([
    ['the unit of an amount', '需【先交 299】 元手续费', '先交 299 元'],
    ['the rest of a number', '【先交 2】99.50元', '先交 299.50元'],
    ['a whole amount behind the words', '【先交】¥ 1,299元', '先交¥ 1,299元'],
    ['the other half of a word', '【加微】信详谈', '加微信'],
    ['whom a code is for', '【收到验证码发】我，加急', '收到验证码发我'],
    ['what is to be added', '【详情加】微信咨询', '详情加微信'],
    ['both halves', '发验【证】码给我', '验证码'],
  ])('takes in %s', (_, marked, words) => {
    expect(chip(marked)).toBe(words);
  });

  it.each([
    ['at a clause', '【先交押金，次日退回到原来的卡】', '先交押金'],
    ['after nine characters', '【内部渠道强开花北当天出】', '内部渠道强开花北当…'],
    ['before an amount that has no room', '【今天就先交给我 12999 元】', '今天就先交给我…'],
    ['before a word that has no room', '【我们马上帮你开花呗和别的】', '我们马上帮你开花呗…'],
    ['before a word cut in two', '【我们今天马上就开花呗和】', '我们今天马上就开…'],
  ])('cuts %s', (_, marked, words) => {
    expect(chip(marked)).toBe(words);
  });

  it('is one line of ten characters at most, whatever the text', () => {
    const unit = fc.constantFrom(...'先交微信验证码花呗 \n1299.,元天¥，。😀');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % (text.length + 1);
        const words = chipOf(text, start, start + (b % (text.length + 1 - start)));
        expect([...words].length).toBeLessThanOrEqual(10);
        expect(words).toBe(words.trim());
        expect(words).not.toMatch(/\n/);
      }),
    );
  });
});
