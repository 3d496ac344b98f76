import { describe, expect, it } from 'vitest';
import { recognise } from '../app/engines/recognise';
import { readScamOnPage } from '../app/page/readScamOnPage';
import { cuesFor, cuesIn, mayBeScam } from './cues';

const anywhere = (text: string): boolean => cuesIn(text, cuesFor(false)).length > 0;
const atAnt = (text: string): boolean => cuesIn(text, cuesFor(true)).length > 0;
/** Every string in what the knowledge gives as examples or typical sentences. */
const entries = import.meta.glob<{ examples?: unknown; default?: { typical?: unknown } }>(
  ['../knowledge/symptoms/*.ts', '../knowledge/scams/*.ts', '!**/index.ts', '!**/*.test.ts'],
  { eager: true },
);
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(stringsIn);
const sentences = Object.values(entries).flatMap(({ examples, default: entry }) =>
  stringsIn([examples, entry?.typical]),
);

describe('the cheap test', () => {
  it.each([
    '今天的排骨汤炖了两个小时，加盐就好。',
    'The quick brown fox jumps over the lazy dog; being late is fine.',
    '路边的野花开了，借你一本书。',
    '北京的胡同里有一家面馆。',
  ])('passes over %s', (text) => {
    expect(anywhere(text)).toBe(false);
    expect(atAnt(text)).toBe(false);
  });

  it('takes the words of messages without a product on own hosts only', () => {
    expect(atAnt('经综合评估，暂未通过')).toBe(true);
    expect(anywhere('经综合评估，暂未通过')).toBe(false);
  });

  it.each(['花呗', '借唄', '花 呗', '花.呗', '花\u200b呗', 'huabei', 'Jie-Bei', '花bei', '花吥', '花❤呗'])(
    'stops at %s',
    (text) => {
      expect(anywhere(`如何开通${text}呢`)).toBe(true);
    },
  );

  it('stops at whatever a reader finds on a page', () => {
    const found = sentences.filter((text) => {
      const { symptoms } = recognise(text, { mode: 'page', host: 'www.alipay.com' });
      return symptoms.length > 0 || ['suspect', 'high'].includes(readScamOnPage(text, {}).level);
    });
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter((text) => !atAnt(text))).toEqual([]);
  });

  it('stops elsewhere at whatever names a product there', () => {
    const found = sentences.filter((text) => recognise(text, { mode: 'page' }).symptoms.length > 0);
    expect(found.filter((text) => !anywhere(text))).toEqual([]);
  });

  it('takes for possible scam talk whatever the reader of scam talk finds', () => {
    const found = sentences
      .map((text) => `花呗：${text}`)
      .filter((text) => readScamOnPage(text, {}).level !== 'none');
    expect(found.length).toBeGreaterThan(30);
    expect(found.filter((text) => !mayBeScam(text))).toEqual([]);
  });

  it.each(['花呗经综合评估暂未通过，请稍后再试', '借呗暂未对你开放', '系统繁忙，请稍后再试'])(
    'takes %s for a message only',
    (text) => {
      expect(mayBeScam(text)).toBe(false);
    },
  );
});
