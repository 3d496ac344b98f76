import { crc32 as nodeCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32 } from './crc32';

it('gives the check value of the standard', () => {
  expect(crc32('123456789')).toBe(0xcbf43926);
  expect(crc32('')).toBe(0);
});

it('agrees with zip on any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => crc32(text) === nodeCrc32(text)));
}, 30_000);
