import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInput, diagnose } from '../../app/engines/diagnose';
import type { DiagnosisInput } from './types';

/** What may come from a store that was damaged, or from nowhere. */
const bad = (input: unknown) => diagnose(input as DiagnosisInput);
const ignored = (input: unknown) => bad(input).ignored;

describe('bad input', () => {
  it.each([
    [{ symptoms: [], facts: { realNane: 'full' } }, 'facts.realNane', 'unknownId'],
    [{ symptoms: [], facts: { realName: 'maybe' } }, 'facts.realName', 'badValue'],
    [{ symptoms: [], facts: { realName: 1 } }, 'facts.realName', 'wrongType'],
    [{ symptoms: [], facts: { realName: ['none', 'full'] } }, 'facts.realName', 'twoValues'],
    [{ symptoms: [], facts: 'none' }, 'facts', 'wrongType'],
    [{ symptoms: 'rejected', facts: {} }, 'symptoms', 'wrongType'],
    [{ symptoms: ['rejected'], facts: {} }, 'symptoms[0]', 'wrongType'],
    [{ symptoms: [{ id: 'refused' }], facts: {} }, 'symptoms[0]', 'unknownId'],
    [{ symptoms: [], facts: {}, product: 'baitiao' }, 'product', 'badValue'],
    [{ symptoms: [], facts: {}, product: 3 }, 'product', 'wrongType'],
    [{ symptoms: [], facts: {}, product: ['huabei', 'jiebei'] }, 'product', 'twoValues'],
    [{ symptoms: [], facts: {}, today: '2026-02-30' }, 'today', 'badValue'],
    [{ symptoms: [], facts: {}, lastApplied: 20261122 }, 'lastApplied', 'wrongType'],
  ])('%j is noted at %s as %s', (input, field, reason) => {
    expect(ignored(input)).toEqual([{ field, reason }]);
  });

  it('a fact about another product is noted and weighs nothing; a rule about it still holds', () => {
    const symptoms = [{ id: 'rejected', told: 'verbatim' } as const];
    const other = diagnose({ product: 'jiebei', symptoms, facts: { spending: 'large-lastday' } });
    expect(other.ignored).toEqual([{ field: 'facts.spending', reason: 'otherProduct' }]);
    expect(other.causes).toEqual(diagnose({ product: 'jiebei', symptoms, facts: {} }).causes);
    expect(diagnose({ product: 'jiebei', symptoms, facts: { cashOut: 'yes' } }).warnings).toEqual(['H7']);
  });

  it('the product of the message outranks the one that was kept', () => {
    const symptoms = [{ id: 'entryMissing', told: 'verbatim' } as const];
    const both = diagnose({ product: 'jiebei', symptoms, facts: { product: 'huabei' } });
    expect(both).toEqual(diagnose({ product: 'jiebei', symptoms, facts: {} }));
    expect(diagnose({ symptoms, facts: { product: 'jiebei' } })).toEqual(both);
  });

  it.each([
    ['sceneUnsupported', 'merchantUnsupported'],
    ['sellerCollect', 'merchantCollectConfusion'],
    ['otherAccount', 'duplicateAccount'],
  ] as const)('the product goes when %s is nothing of its own', (id, cause) => {
    const symptoms = [{ id, told: 'verbatim' } as const];
    for (const given of [{ product: 'jiebei' as const, facts: {} }, { facts: { product: 'jiebei' } }]) {
      const told = diagnose({ symptoms, ...given });
      expect(told.causes[0]?.id).toBe(cause);
      expect(told.ignored).toEqual([{ field: 'product', reason: 'otherProduct' }]);
    }
    expect(diagnose({ product: 'huabei', symptoms, facts: {} }).ignored).toEqual([]);
  });

  it('what is readable beside it still counts', () => {
    const told = bad({
      symptoms: [{ id: 'rejected', told: 'verbatim' }, null, 7],
      facts: { age: 'lt18', x: {} },
    });
    expect(told.causes[0]?.id).toBe('underAge');
    expect(told.ignored).toHaveLength(3);
  });

  it('ten thousand facts and symptoms are listed up to twenty, and read no further', () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`fact${i}`, 'yes']));
    const list = ignored({ symptoms: Array(10_000).fill({ id: 'x' }), facts: { ...many, age: '23-59' } });
    expect(list.length).toBeLessThanOrEqual(21);
    expect(list.at(-1)).toEqual({ field: 'facts', reason: 'tooMany' });
    expect(bad({ symptoms: [], facts: { ...many, age: 'lt18' } }).causes[0]?.id).toBe('underAge');
  });

  it('names of Object are no facts', () => {
    expect(
      ignored({ symptoms: [], facts: JSON.parse('{"__proto__": "x", "constructor": "y"}') }),
    ).toHaveLength(2);
  });

  it('unknown is no evidence: the same as not answering, bit for bit', () => {
    const symptoms = [{ id: 'rejected', told: 'verbatim' } as const];
    const silent = diagnose({ symptoms, facts: { realName: 'partial' } });
    const unknown = { age: 'unknown', phone: 'unknown', antOverdue: 'unknown', realName: 'partial' };
    expect(diagnose({ symptoms, facts: unknown })).toEqual(silent);
  });

  it('nothing makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (symptoms, facts, rest) => {
        expect(bad({ symptoms, facts, today: rest, asked: rest, product: rest }).status).toBeTruthy();
        expect(bad(rest).status).toBeTruthy();
        expect(checkInput(rest)).toBeTruthy();
        expect(checkInput({ symptoms, facts, today: rest })).toBeTruthy();
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });
});

describe('checkInput', () => {
  it.each([
    [7, 'a row has to be an object'],
    [[], 'a row has to be an object'],
    [{ facts: { realNane: 'full' } }, 'facts.realNane: no such fact'],
    [{ facts: { realName: 'maybe' } }, 'facts.realName: "maybe" is none of none, partial, full, unknown'],
    [{ facts: { age: ['lt18', '23-59'] } }, 'facts.age: ["lt18","23-59"] is more than one value'],
    [{ facts: [] }, 'facts: [] is no object'],
    [{ facts: {}, symptoms: ['refused'] }, 'symptoms[0]: "refused" is no such symptom'],
    [{ facts: {}, symptoms: 'rejected' }, 'symptoms: "rejected" is no list'],
    [
      { facts: {}, product: 'baitiao' },
      'product: "baitiao" is none of huabei, jiebei, xinyonggou, xinyongdai',
    ],
    [{ facts: { product: 'jiebei' }, product: 'huabei' }, 'product: "huabei", but facts.product is "jiebei"'],
    [{ facts: {}, text: 5 }, 'text: 5 is no text'],
    [{ facts: {}, today: '22.11.2026' }, 'today: "22.11.2026" is no day (YYYY-MM-DD)'],
  ])('%j: %s', (row, error) => {
    expect(checkInput(row)).toEqual({ error });
  });

  it('takes a right row, as the platform said it', () => {
    const row = {
      product: 'huabei',
      text: '暂未通过',
      symptoms: ['rejected'],
      facts: { age: 'unknown' },
      today: '2026-11-22',
      note: 1,
    };
    expect(checkInput(row)).toEqual({
      text: '暂未通过',
      input: {
        product: 'huabei',
        symptoms: [{ id: 'rejected', told: 'verbatim' }],
        facts: { age: 'unknown' },
        today: '2026-11-22',
      },
    });
    expect(checkInput({ facts: {} })).toEqual({ input: { symptoms: [], facts: {} } });
  });
});
