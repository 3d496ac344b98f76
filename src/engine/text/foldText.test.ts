import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, sourceRange } from './foldText';
import { plainForms } from './plainForms';

const text = (source: string) => foldText(source).text;
const invisibles = [
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\ufe0f',
  '\u{e0101}',
  '\u202e',
  '\u2066',
  '\0',
  '\u0336',
  '\u3164',
  '\u2800',
];
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'花呗借唄開通帳账您Ａａ１，。！ \n\r\t…①㈱ﷺİßΣé𠮷😀'),
    fc.constantFrom(...invisibles, '\u3000', '\u00a0', '\u2028', '\ud800', '\udc00', '\uf900', 'e\u0301'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

describe('foldText leaves alone', () => {
  it.each([
    '花呗暂时无法开通',
    'alipay 2026',
    '第一行\n第二行',
    '上段\n\n下段',
    '。、；：',
    '\ud800',
    '㐀𠮷',
  ])('%j', (plain) => {
    expect(text(plain)).toBe(plain.replace('；', ';').replace('：', ':'));
  });
});

describe('foldText makes plain', () => {
  it.each([
    ['螞蟻花唄無法開通', '蚂蚁花呗无法开通'],
    ['您的支付宝帐户', '你的支付宝账户'],
    ['ＨＵＡｂｅｉ　１８', 'huabei 18'],
    ['花 呗 被 冻 结', '花呗被冻结'],
    ['花\u200b呗\u00ad不\ufe0f支\u202e持', '花呗不支持'],
    ['打开 App  Store 试试', '打开app store试试'],
    ['系统繁忙，\r\n请稍后再试！', '系统繁忙,\n请稍后再试!'],
    ['  \n 上 \n \n\n 下 \n ', '上\n\n下'],
    ['ﬁ①', 'fi1'],
    ['\uf900', '\u8c48'],
  ])('%j → %j', (source, plain) => {
    expect(text(source)).toBe(plain);
  });

  it('never maps a character to one that is mapped again', () => {
    for (const to of plainForms.values()) expect(plainForms.has(to), String.fromCharCode(to)).toBe(false);
  });
});

describe('sourceRange', () => {
  it('ends where the last matching character ends, not after what is invisible behind it', () => {
    const source = '我的花\u200b唄\u200b 不能用';
    const folded = foldText(source);
    const from = folded.text.indexOf('花呗');
    const { start, end } = sourceRange(folded, from, from + 2);
    expect(source.slice(start, end)).toBe('花\u200b唄');
  });

  it('covers a character that became several, and one of two units', () => {
    const folded = foldText('a㈱😀b');
    expect(sourceRange(folded, 2, 3)).toEqual({ start: 1, end: 2 });
    expect(sourceRange(folded, folded.text.indexOf('😀'), folded.text.indexOf('b'))).toEqual({
      start: 2,
      end: 4,
    });
  });

  it('is empty for nothing', () => {
    expect(sourceRange(foldText('花呗'), 1, 1)).toEqual({ start: 1, end: 1 });
    expect(sourceRange(foldText(''), 0, 0)).toEqual({ start: 0, end: 0 });
  });
});

describe('laws of folding', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (source) => text(text(source)) === text(source)),
      { numRuns: 2000 },
    );
  });

  it('has one rising, valid offset per unit and the length at the end', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const folded = foldText(source);
        expect(folded.at.length).toBe(folded.text.length + 1);
        expect(folded.at[folded.text.length]).toBe(source.length);
        for (let i = 1; i < folded.at.length; i++) {
          expect(folded.at[i]).toBeGreaterThanOrEqual(folded.at[i - 1] as number);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('points every unit at a character that folds to it', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const folded = foldText(source);
        for (let i = 0; i < folded.text.length; i++) {
          const unit = folded.text[i] as string;
          const { start, end } = sourceRange(folded, i, i + 1);
          if (unit === '\n' || unit === ' ')
            expect(source.slice(start, end).normalize('NFKC')).toMatch(/\s/u);
          else expect(text(source.slice(start, end))).toContain(unit);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('does not see invisible characters, wherever they stand', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...invisibles), fc.nat(), (source, mark, place) => {
        const points = [...source];
        const at = points.length === 0 ? 0 : place % points.length;
        if (points[at] === '\n') return;
        const marked = [...points.slice(0, at), mark, ...points.slice(at)].join('');
        expect(text(marked)).toBe(text(source));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not see a space between two Chinese characters', () => {
    const han = fc.string({
      unit: fc.constantFrom(...'花呗借账户安全验证没有成功'),
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(fc.property(han, (source) => text([...source].join(' \u3000')) === text(source)));
  });
});
