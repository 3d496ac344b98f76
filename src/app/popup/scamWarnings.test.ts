import { describe, expect, it } from 'vitest';
import { readers } from './readers';
import { readMessage } from './readMessage';
import { pageWarnings, textWarnings } from './scamWarnings';

const read = (text: string) => readMessage(text, 'pasted', readers);

describe('textWarnings', () => {
  it.each(['花呗申请没有通过怎么办', '今天晚上吃面'])('%s warns of nothing', (text) => {
    expect(textWarnings(read(text))).toEqual([]);
  });
  it('quotes the words of an offer, at most three, the demand for a code among them', () => {
    const [warning] = textWarnings(read('内部渠道强开花呗，先交298元手续费，加微信 abc12345，验证码发我'));
    expect(warning?.level).toBe('high');
    expect(warning?.quotes).toEqual(['内部渠道强开', '先交298元', '验证码发我']);
  });
});

describe('pageWarnings', () => {
  it('puts the gravest first and leaves none out', () => {
    const one = (level: 'note' | 'suspect' | 'high') =>
      ({ level, pattern: 'paidOpening', families: [], quote: level }) as const;
    const shown = pageWarnings(
      [one('note'), one('suspect'), one('high'), one('note')].map((w, at) => ({
        ...w,
        quote: `${w.quote} ${at}`,
        families: [],
      })),
    );
    expect(shown.map(({ level }) => level)).toEqual(['high', 'suspect', 'note', 'note']);
  });
});
