import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageHint } from '../../platform/messages';
import { longestText } from '../../platform/selectedText';
import { readers } from './readers';
import { pageMessage, pickedMessage, readMessage } from './readMessage';

const read = (text: string) => readMessage(text, 'pasted', readers);

describe('readMessage', () => {
  it.each(['', '   ', '😀😭💸', '……？！', '\u200b\u200b'])('%j has no words and no symptoms', (text) => {
    expect(read(text)).toMatchObject({ symptoms: [], suggestions: [], oddity: 'emoji' });
  });

  it.each(['今天晚上吃面', 'The weather is fine', '1234567890'])('%s is not a message', (text) => {
    expect(read(text).symptoms).toEqual([]);
  });

  it('cuts a megabyte, says where, and reads the beginning', () => {
    const long = `您的花呗申请经综合评估暂未通过。${'啊'.repeat(1_000_000)}`;
    const message = read(long);
    expect(message.text.length).toBeLessThanOrEqual(longestText);
    expect(message.cut).toBe(message.text.length);
    expect(message.symptoms.map(({ id }) => id)).toContain('rejected');
  });

  it('does not say a short text was cut', () => {
    expect(read('花呗申请没有通过').cut).toBeUndefined();
  });

  it('takes the words out of markup, and scripts away', () => {
    const message = read(
      '<div class="tip"><script>alert("花呗")</script><p>您的花呗申请经综合评估<b>暂未通过</b></p></div>',
    );
    expect(message.oddity).toBe('html');
    expect(message.text).not.toMatch(/[<>]|alert/);
    expect(message.symptoms.map(({ id }) => id)).toContain('rejected');
  });

  it('leaves a lone < alone', () => {
    expect(read('额度 < 100，花呗用不了').oddity).toBeUndefined();
  });

  it('names another lender’s product and does not diagnose it', () => {
    expect(read('京东白条暂时无法为您提供服务')).toMatchObject({ otherProduct: 'baitiao', symptoms: [] });
  });

  it('reads what is about both as ours', () => {
    const message = read('白条能用，花呗提示经综合评估暂未通过');
    expect(message.otherProduct).toBeUndefined();
    expect(message.symptoms.map(({ id }) => id)).toContain('rejected');
  });

  it('marks only words inside the text, and never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const message = read(`花呗开通失败${text}`);
        expect(message.text).not.toMatch(/\p{Surrogate}$/u);
        for (const { start, end } of message.spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(message.text.length);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('pageMessage', () => {
  const hint: PageHint = {
    symptom: 'rejected',
    product: 'huabei',
    verbatim: true,
    quote: '您的花呗经综合评估暂未通过，请年满 18 周岁后再来。',
    from: 5,
    to: 12,
  };
  it('shows the page’s sentence and dots what the finding rests on', () => {
    const message = pageMessage(hint, { host: 'www.alipay.com', hints: [hint] });
    expect(message).toMatchObject({ way: 'page', symptoms: [{ id: 'rejected', told: 'verbatim' }] });
    expect(message.spans.map(({ start, end }) => message.text.slice(start, end))).toEqual(['综合评估暂未通']);
  });
  it('joins what is found in one sentence, and nothing else', () => {
    const age: PageHint = { ...hint, symptom: 'ageNotMet', from: 15, to: 23 };
    const elsewhere: PageHint = { ...hint, symptom: 'systemBusy', quote: '系统繁忙', from: 0, to: 4 };
    const message = pageMessage(hint, { host: 'www.alipay.com', hints: [hint, age, elsewhere] });
    expect(message.symptoms.map(({ id }) => id)).toEqual(['rejected', 'ageNotMet']);
    expect(message.spans).toHaveLength(2);
  });
});

describe('what a scam says of the platform', () => {
  it.each([
    '我已经转了200给强开花呗的人，他又要800解冻费，说花呗被冻结了',
    '我是支付宝客服，您的学生花呗需要注销，否则影响征信，请配合转账到安全账户',
  ])('is not read as its message: %s', (text) => {
    const { symptoms, spans, suggestions } = readMessage(text, 'pasted', readers);
    expect([symptoms, spans]).toEqual([[], []]);
    expect(suggestions.length).toBeGreaterThan(0);
  });

  it('nor is what it asks for: nobody is led to give a code', () => {
    const { suggestions } = readMessage(
      '内部渠道强开花呗，收到验证码发我，加微信 abc12345',
      'pasted',
      readers,
    );
    expect(suggestions).toEqual([]);
  });

  it('is, where nothing is wrong with it', () => {
    const { symptoms, suggestions } = readMessage('花呗综合评估未通过，怎么办', 'pasted', readers);
    expect([symptoms.map(({ id }) => id), suggestions]).toEqual([['rejected'], []]);
  });
});

describe('pickedMessage', () => {
  it('counts the platform’s words as read and a bare choice as retold', () => {
    const said = '经综合评估暂未通过';
    expect(pickedMessage('rejected', said, said).symptoms[0]?.told).toBe('verbatim');
    expect(pickedMessage('rejected', '老说我不行', said).symptoms[0]?.told).toBe('retold');
    expect(pickedMessage('rejected', '', said).symptoms[0]?.told).toBe('retold');
  });
});
