import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SymptomId } from '../../knowledge/define';
import { createSuggester } from './createSuggester';

const suggest = createSuggester([
  { id: 'frozen', typical: ['花呗被冻结了', '额度冻结怎么解冻'] },
  { id: 'faceFailed', typical: ['刷脸老是不通过', '人脸识别失败'] },
  { id: 'queueFull', typical: ['今天申请的人太多', '申请人数过多'] },
  { id: 'limitMissing', typical: ['没有额度', '可用额度不足'] },
]);

describe('suggests nothing for', () => {
  it.each(['', '花呗', '蚂蚁借呗', '早上好', '🙂', '\ud800', 'hello'])('%j', (text) => {
    expect(suggest(text)).toEqual([]);
  });
});

describe('a word or two in common are no likeness', () => {
  it.each([
    '今天晚上吃面',
    '申请年假',
    '孩子发烧了怎么办',
    '老师说今天考试',
    '外卖还没有到',
    '失败是成功之母',
  ])('%j', (text) => {
    expect(suggest(text)).toEqual([]);
  });
});

describe('suggests the nearest first', () => {
  it.each<[string, SymptomId]>([
    ['借呗冻结了多久', 'frozen'],
    ['額度不足', 'limitMissing'],
    ['人臉識別不了', 'faceFailed'],
  ])('%s', (text, id) => {
    expect(suggest(text)[0]).toBe(id);
  });
});

it('suggests at most three, each once, the same every time', () => {
  const anyText = fc.string({
    unit: fc.constantFrom(...'冻结额度申请人数今天刷脸识别失败不足没有'),
    maxLength: 40,
  });
  fc.assert(
    fc.property(anyText, (text) => {
      const ids = suggest(text);
      expect(ids.length).toBeLessThanOrEqual(3);
      expect(new Set(ids).size).toBe(ids.length);
      expect(suggest(text)).toEqual(ids);
    }),
  );
});
