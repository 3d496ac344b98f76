import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32';
import { seal, unseal } from './envelope';
import { schemaVersion } from './migrate';
import { StoredFact } from './schemas';

const fact = { value: '23-59', confirmed: '2026-11-18' };
const open = (raw: unknown, key = 'fact/age') => unseal(key, raw, 'fact', StoredFact);
const resealed = (v: number, data: string) => ({ v, seq: 7, data, crc: crc32(`${v}\n7\nfact/age\n${data}`) });

describe('an envelope', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'age'],
    ['a bare fact', fact],
    ['a list', [seal('fact/age', 7, fact)]],
    ['no checksum', { v: 1, seq: 7, data: JSON.stringify(fact) }],
    ['data that is no text', { ...seal('fact/age', 7, fact), data: fact }],
    ['another number', { ...seal('fact/age', 7, fact), seq: 8 }],
    ['version nought', { ...seal('fact/age', 7, fact), v: 0 }],
    ['a version of its own making', { ...seal('fact/age', 7, fact), v: 99 }],
    ['sound, but no JSON', resealed(1, '{')],
    ['sound, but no fact', resealed(1, '{"value":"23-59"}')],
    [
      'sound, but with more than a fact has',
      resealed(1, '{"value":"a","confirmed":"2026-11-18","name":"x"}'),
    ],
    ['sound, but no day', resealed(1, '{"value":"a","confirmed":"2026-02-30"}')],
  ])('is bad: %s', (_, raw) => expect(open(raw)).toEqual({ state: 'bad' }));

  it('in the place of another is bad', () => {
    expect(open(seal('fact/age', 7, fact), 'fact/student')).toEqual({ state: 'bad' });
  });

  it('gives back what was put in', () => {
    expect(open(seal('fact/age', 7, fact))).toMatchObject({ state: 'good', data: fact, seq: 7 });
  });

  it('of a newer version is newer, with data where we can read it', () => {
    const later = schemaVersion + 1;
    expect(open(resealed(later, JSON.stringify(fact)))).toEqual({ state: 'newer', data: fact, seq: 7 });
    expect(open(resealed(later, '{"values":["a"]}'))).toEqual({ state: 'newer', data: undefined, seq: 7 });
  });

  it('shows any one changed character', () => {
    const sealed = JSON.stringify(seal('fact/age', 7, fact));
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, character) => {
        fc.pre(sealed[at] !== character);
        const damaged = sealed.slice(0, at) + character + sealed.slice(at + 1);
        let raw: unknown = damaged;
        try {
          raw = JSON.parse(damaged);
        } catch {}
        expect(JSON.stringify(raw) === sealed || open(raw).state === 'bad').toBe(true);
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  it('never throws, whatever lies there', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withMap: true, withDate: true, withNullPrototype: true }),
        (raw) => {
          expect(open(raw).state).toBe('bad');
        },
      ),
      { numRuns: 3000 },
    );
  }, 60_000);
});
