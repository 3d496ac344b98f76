import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScam } from '../../app/engines/readScam';
import { LONGEST_TEXT } from './createScamReader';
import type { ScamLevel } from './types';

const advert = '内部渠道强开花呗，先交 298 元手续费，加微信 qk_hb8801，验证码发我就行。';
const order: ScamLevel[] = ['none', 'note', 'suspect', 'high'];
const rank = (text: string, host?: string) => order.indexOf(readScam(text, { host }).level);

describe('gives no warning', () => {
  it.each(['', ' \n\t', '今天天气很好'])('at all for %j', (text) => {
    expect(readScam(text, {})).toEqual({ level: 'none', families: [], evidence: [], phones: [] });
  });

  it.each([
    '花呗能强开吗',
    '支付宝客服不会要你的验证码，也不会要你共享屏幕。',
    '加我微信，把照片发你。',
    '扫码进群领取课件',
    '先付定金，余款到店再付，联系客服改期。',
    '这个软件的屏幕共享很流畅',
  ])('for %s', (text) => expect(readScam(text, {}).level).toBe('none'));
});

describe('what was lost already', () => {
  const told = (text: string) => readScam(text, {}).toldLoss ?? false;

  it.each([
    '花呗综合评估没通过',
    '差点被骗了',
    '怕被骗了，想问问是不是真的',
    '我已经还了钱，花呗还是不能用',
    '交了水电费，芝麻分还是没涨',
    '验证码发了好几次都收不到',
    '他说要先交 200 元保证金才能开',
    '不要把验证码告诉别人',
    '能不能共享屏幕',
    '我给了商家好评',
    '我付了款才发现花呗不能用',
  ])('is not told by %s', (text) => expect(told(text)).toBe(false));

  it.each([
    '我被骗了，怎么办',
    '他说要先交200元保证金才能开花呗，我已经付了',
    '我已经转了200给强开花呗的人，他又要800解冻费',
    '姐，花呗强开内部渠道，先交200保证金，我已经转了200，还共享了屏幕，怎么办',
    '我刚给了他验证码',
    '验证码告诉客服了',
    '给他转了两千块',
    '交了 298 元手续费，人就不见了',
  ])('is told by %s', (text) => expect(told(text)).toBe(true));
});

describe('levels', () => {
  it('one family is a note', () => expect(readScam('专业代办提额', {}).level).toBe('note'));
  it('two are suspect', () => expect(readScam('专业代办提额，先交保证金', {}).level).toBe('suspect'));
  it('an offer with something to act on is high', () => {
    expect(readScam('专业代办提额，微信 tie_8801', {}).level).toBe('high');
  });
  it('two catches are as bad as a number', () => {
    const reading = readScam(
      '内部渠道强开花呗，十分钟到账。先交 298 元手续费，收到验证码发我就行，名额不多。',
      {},
    );
    expect(reading.level).toBe('high');
    expect(reading.pattern).toBe('paidOpening');
    expect(reading.families).toEqual(expect.arrayContaining(['offer', 'moneyFirst', 'secret']));
  });
  it('far apart they are not together', () => {
    const filler = '今天的天气很好，我们去公园散步。'.repeat(40);
    expect(readScam(`专业代办提额。${filler}先交保证金。`, {}).level).toBe('note');
  });
  it('on the page of an authority never more than a note', () => {
    expect(rank(advert, 'www.nfra.gov.cn')).toBe(1);
    expect(rank(advert, 'cyberpolice.cn')).toBe(1);
    expect(rank(advert, 'gov.cn.top')).toBe(3);
  });
});

describe('context', () => {
  it.each([
    ['quoted in the news', `记者看到，有人在群里发布“${advert}”，警方已介入。`],
    ['reported', `有人加我说：${advert} 我该信吗`],
    ['warned of', `警惕这种骗局：${advert}`],
  ])('%s, an advert drops one level and no more', (_, text) => expect(rank(text)).toBe(2));

  it.each(['警方提醒', '警惕骗子', '温馨提示', '案例', '谨防上当', '骗局曝光', '不要相信别家'])(
    '%s before or after it never clears a real advert',
    (warning) => {
      expect(rank(`${warning}：${advert}`)).toBeGreaterThanOrEqual(2);
      expect(rank(`${advert}${warning}`)).toBeGreaterThanOrEqual(2);
    },
  );

  it('without anything to act on, two families under a warning are a note', () => {
    expect(readScam('案例：王某说能代办提额，要先交保证金。', {}).level).toBe('note');
  });
});

describe('the same thing in other clothes keeps its level', () => {
  const plain = '专业强开花呗借呗，先交保证金，加微信 qk_hb8801。';
  const base = rank(plain);
  it.each([
    ['synonym', plain.replace('强开', '强制开通').replace('保证金', '解冻费')],
    ['traditional', '專業強開花唄借唄，先交保證金，加微信 qk_hb8801。'],
    [
      'full width',
      plain.replace(/[ -~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replaceAll('　', ' '),
    ],
    ['zero width', [...plain.slice(0, 18)].join('\u200b') + plain.slice(18)],
    ['pinyin', plain.replace('花呗借呗', '花bei').replace('强开', '强kai')],
    ['homophones', plain.replace('花呗', '花苝').replace('借呗', '借吥').replace('微信', '薇信')],
    ['spaces', plain.replace('花呗', '花 呗').replace('强开', '强　开')],
    ['dots', plain.replace('花呗', '花.呗').replace('强开', '强·开').replace('保证金', '保*证*金')],
    ['emoji', plain.replace('花呗', '花🌸呗').replace('强开', '强🔥开').replace('微信', 'V❤信')],
    ['cue', plain.replace('加微信 ', '➕v：')],
    ['ringed digits', plain.replace('qk_hb8801', 'q ❷❻❹⓿⓿❽❽❶')],
    ['line breaks', plain.replaceAll('，', '\n')],
  ])('%s', (_, text) => expect(rank(text), text).toBe(base));
});

describe('evidence', () => {
  it('lies in the source, where the words are, disguised or not', () => {
    const text = '听好：内部渠道强🔥开花贝，先交 298 元，加薇 qk_hb8801。';
    const { evidence } = readScam(text, {});
    const quotes = evidence.map(({ start, end }) => text.slice(start, end));
    expect(quotes).toContain('qk_hb8801');
    expect(quotes.some((quote) => quote.includes('强🔥开'))).toBe(true);
  });

  it('is sorted, inside the text, and never empty above none', () => {
    const pieces = [
      '花呗',
      '强开',
      '先交',
      '保证金',
      '加微信',
      'qk_8801',
      '验证码',
      '发我',
      '警惕',
      '🔥',
      '，',
      '。',
      '\n',
      '13800001111',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const { level, evidence, phones } = readScam(text, {});
        if (level !== 'none') expect(evidence.length).toBeGreaterThan(0);
        for (const { start, end } of [...evidence, ...phones]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        const starts = evidence.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile input', () => {
  it('is read without failing, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(order).toContain(readScam(text, { host: text.slice(0, 20) }).level);
      }),
      { numRuns: 300 },
    );
  });

  it('of a million characters is cut and read by its beginning', () => {
    const reading = readScam(advert + '花'.repeat(1_000_000), {});
    expect(reading.cut).toBe(true);
    expect(reading.level).toBe('high');
    expect(readScam('花'.repeat(LONGEST_TEXT), {}).cut).toBeUndefined();
  });

  it.each([
    '先',
    '花',
    '交',
    '+v',
    'a.',
    '1-',
    '加微',
    '先交交交',
    '😀花',
    '((((',
    '@a',
    'qq',
    '❶',
    '微信微',
  ])('made of %j alone does not take long', (piece) => {
    const steps = () => readScam(piece.repeat(LONGEST_TEXT), {});
    expect(steps).not.toThrow();
  });
});
