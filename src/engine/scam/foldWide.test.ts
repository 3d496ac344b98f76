import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import talk from '../../knowledge/scamTalk';
import { foldText, sourceRange } from '../text/foldText';
import { createWideFold } from './foldWide';

const widen = createWideFold(talk.disguises, /开通|额度|强开|贷款/);
const text = (source: string) => widen(foldText(source)).text;

describe('leaves honest words alone', () => {
  it.each([
    '花北路新开了一家店',
    '鲜花吧台',
    '花被子',
    '借杯酒',
    '证信公司',
    'hbase 数据库',
    'edu.cn',
    'tiene',
    '加+减',
    '微信',
  ])('%s', (source) => expect(text(source)).toBe(foldText(source).text));
});

describe('makes plain', () => {
  it.each([
    ['花吥', '花呗'],
    ['借bei', '借呗'],
    ['花·呗', '花呗'],
    ['花❤️呗', '花呗'],
    ['V❤信', '微信'],
    ['加薇 8801', '加微信8801'],
    ['花北额度', '花呗额度'],
    ['huabei强开', '花呗强开'],
    ['花.北', '花呗'],
    ['❷❻❹⓿', '2640'],
    ['花䷀呗', '花呗'],
  ])('%s → %s', (source, plain) => expect(text(source)).toBe(plain));
});

it('points back to the whole disguise', () => {
  const source = '我有花bei额度';
  const folded = widen(foldText(source));
  const at = folded.text.indexOf('花呗');
  const { start, end } = sourceRange(folded, at, at + 2);
  expect(source.slice(start, end)).toBe('花bei');
});

it('keeps one rising offset per unit', () => {
  const pieces = ['花', '呗', 'bei', '北', '额度', '·', '❤', '😀', 'v', '信', '加', '❶', ' ', 'a', '。'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (parts) => {
      const source = parts.join('');
      const folded = widen(foldText(source));
      expect(folded.at.length).toBe(folded.text.length + 1);
      expect(folded.at[folded.text.length]).toBe(source.length);
      for (let i = 1; i < folded.at.length; i++)
        expect(folded.at[i]).toBeGreaterThanOrEqual(folded.at[i - 1] as number);
    }),
    { numRuns: 1000 },
  );
});
