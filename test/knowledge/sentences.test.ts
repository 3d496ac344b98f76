import { describe, expect, it } from 'vitest';
import { diagnosisKnowledge } from '../../src/app/engines/diagnose';
import channels from '../../src/knowledge/channels';
import { wordTable } from '../support/sayDiagnosis';
import { mistakes } from './coverage';

const { causes, actions } = diagnosisKnowledge;
const zh = wordTable('zh_CN');
const en = wordTable('en');
const blocks = [
  'cause',
  'fact',
  'action',
  'hardRule',
  'conflict',
  'myth',
  'alternative',
  'channel',
  'policy',
  'retry',
];
/** Every sentence of ours that a diagnosis can show. */
const sentences = [zh, en].flatMap((table) =>
  Object.entries(table).filter(([key]) => blocks.includes(key.split('.')[0] ?? '')),
);

describe('words', () => {
  const allowed = new Set([...channels.flatMap(({ phone }) => phone ?? []), '110']);

  it('hold no phone number outside the list', () => {
    for (const [key, text] of sentences) {
      const numbers = (text.match(/\+?\d[\d-]{4,}/g) ?? []).filter((one) => !/^20\d\d-?$/.test(one));
      expect(
        numbers.filter((one) => !allowed.has(one)),
        key,
      ).toEqual([]);
    }
  });

  it('would notice a number that is planted on search pages', () => {
    for (const wrong of ['95055', '400-000-9518', '00861-80064-12331', '4008108866']) {
      expect(allowed.has(wrong)).toBe(false);
      expect(`请拨 ${wrong}`.match(/\+?\d[\d-]{4,}/g)).toEqual([wrong]);
    }
  });

  it('name no lender and no product of another firm', () => {
    const firms =
      /微粒贷|白条|金条|有钱花|度小满|美团月付|抖音月付|招联|马上消费|360 ?借条|分期乐|拍拍贷|平安|招商|工商银行|建设银行/;
    expect(sentences.filter(([, text]) => firms.test(text))).toEqual([]);
  });

  it('do not repeat the mistakes of other pages', () => {
    for (const [name, mistake] of Object.entries(mistakes)) {
      expect(
        sentences.filter(([, text]) => mistake.test(text)),
        name,
      ).toEqual([]);
    }
  });

  it('say of every waiting time of ours that it is ours, or that none was published', () => {
    const waits = sentences.filter(
      ([key, text]) => key.startsWith('cause.') && key.endsWith('.time') && /建议|我们估|估计要/.test(text),
    );
    expect(waits.length).toBeGreaterThan(4);
    for (const [key, text] of waits) expect(text, key).toMatch(/没有公布|没有.*公布/);
  });

  it('titles of actions fit their panel', () => {
    for (const { id } of actions)
      expect((zh[`action.${id}.title`] ?? '').replaceAll(' ', '').length, id).toBeLessThanOrEqual(12);
  });

  it('every cause tells what it is, how to see it and how long it takes; every action how and when it is done', () => {
    for (const table of [zh, en]) {
      for (const { id } of causes)
        for (const leaf of ['body', 'verify', 'time']) expect(table[`cause.${id}.${leaf}`], id).toBeTruthy();
      for (const { id } of actions)
        for (const leaf of ['how', 'done', 'time']) expect(table[`action.${id}.${leaf}`], id).toBeTruthy();
    }
  });
});
