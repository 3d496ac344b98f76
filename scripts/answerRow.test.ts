import { describe, expect, it } from 'vitest';
import { answerRow } from './answerRow';

describe('answerRow', () => {
  it.each([
    ['recognise', {}, 'text'],
    ['recognise', { text: 1 }, 'text'],
    ['recognise', { text: '花呗', mode: 'loud' }, 'mode'],
    ['recognise', null, 'row'],
    ['scam', { host: 'a.example' }, 'text'],
    ['host', { host: '' }, 'host'],
    ['diagnose', { facts: { age: 17 } }, 'facts.age'],
    ['diagnose', { facts: { aeg: 'lt18' } }, 'facts.aeg'],
    ['diagnose', { facts: {}, symptoms: ['refused'] }, 'symptoms\\[0\\]'],
    ['diagnose', { product: 'baitiao' }, 'product'],
    ['diagnose', { today: '22.11.2026' }, 'today'],
  ] as const)('%s refuses %j and names %s', (kind, row, field) => {
    expect(() => answerRow(kind, row)).toThrow(new RegExp(`^${field}: `));
  });

  it('recognise: product, symptoms and where they stand', () => {
    const text = '我的花呗，经综合评估暂未通过';
    const result = answerRow('recognise', { text }) as {
      product: string;
      symptoms: { id: string; start: number; end: number }[];
    };
    expect(result.product).toBe('huabei');
    expect(result.symptoms.map(({ id }) => id)).toEqual(['rejected']);
    expect(text.slice(result.symptoms[0]?.start, result.symptoms[0]?.end)).toContain('未通过');
  });

  it('scam, host: the shapes others read', () => {
    const scam = answerRow('scam', { text: '内部渠道强开花呗，先交 299 元保证金，加微信，把验证码发给我' });
    expect(Object.keys(scam as object)).toEqual(['level', 'families', 'evidence', 'phones']);
    expect(scam).toMatchObject({ level: 'high' });
    expect(answerRow('host', { host: 'www.alipay.com' })).toEqual({ verdict: 'official' });
  });

  it('diagnose: a text and a named symptom come to the same', () => {
    const facts = {};
    const byText = answerRow('diagnose', { text: '花呗经综合评估暂未通过', facts });
    const byName = answerRow('diagnose', { product: 'huabei', symptoms: ['rejected'], facts });
    expect(byText).toEqual(byName);
    expect(byName).toMatchObject({ status: 'ranked', warnings: [], conflicts: [] });
  });
});
