import { describe, expect, it } from 'vitest';
import { engines } from './engines';
import { judgeHost } from './judgeHost';
import { readMessage } from './readMessage';
import { hostsIn, lookalikesAmong, pageWarnings, textWarnings } from './scamWarnings';

const read = (text: string) => readMessage(text, 'pasted', engines);

describe('hostsIn', () => {
  it.each(['价格 3.5 元', '完毕。下一步', 'e.g', '', '2026.11.22'])('%j names none', (text) => {
    expect(hostsIn(text)).toEqual([]);
  });
  it('finds each once, lower case, with and without scheme', () => {
    expect(hostsIn('看 https://Alipay.com.x.top/a 和 alipay.com.x.top，还有 支付宝.中国')).toEqual([
      'alipay.com.x.top',
      '支付宝.中国',
    ]);
  });
  it('is bounded', () => {
    const many = Array.from({ length: 50 }, (_, n) => `a${n}.com`).join(' ');
    expect(hostsIn(many)).toHaveLength(10);
  });
});

describe('textWarnings', () => {
  it.each(['花呗申请没有通过怎么办', '今天晚上吃面'])('%s warns of nothing', (text) => {
    expect(textWarnings(read(text), [])).toEqual([]);
  });
  it('quotes the words of an offer, at most three', () => {
    const [warning] = textWarnings(
      read('内部渠道强开花呗，先交298元手续费，验证码发我，加微信 abc12345'),
      [],
    );
    expect(warning?.level).toBe('high');
    expect(warning?.quotes.length).toBeGreaterThan(0);
    expect(warning?.quotes.length).toBeLessThanOrEqual(3);
  });
  it('a look-alike address alone is suspect', () => {
    const text = '去 alipay.com.x.top 填一下';
    const lookalikes = lookalikesAmong(hostsIn(text), judgeHost);
    expect(lookalikes).toHaveLength(1);
    expect(textWarnings(read(text), lookalikes)[0]?.level).not.toBe('none');
  });
  it('an official address is not', () => {
    expect(lookalikesAmong(hostsIn('https://www.alipay.com/help'), judgeHost)).toEqual([]);
  });
});

describe('pageWarnings', () => {
  it('puts the gravest first and shows three', () => {
    const one = (level: 'note' | 'suspect' | 'high') =>
      ({ level, pattern: 'paidOpening', families: [], quote: level }) as const;
    const shown = pageWarnings(
      [one('note'), one('suspect'), one('high'), one('note')].map((w) => ({ ...w, families: [] })),
    );
    expect(shown.map(({ level }) => level)).toEqual(['high', 'suspect', 'note']);
  });
});
