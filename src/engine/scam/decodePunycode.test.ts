import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodePunycode } from './decodePunycode';

it.each(['alipay', '', 'xn--', 'xn--999999999999', 'xn--a!', 'xn--\u0430'])('leaves %j', (label) => {
  expect(decodePunycode(label)).toBe(label);
});

it('reads what the platform writes', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'abcxyz019花呗支付宝аеіѕβλ'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(letters, (label) => {
      const ascii = domainToASCII(label);
      if (ascii.startsWith('xn--')) expect(decodePunycode(ascii)).toBe(label.normalize('NFC'));
    }),
    { numRuns: 1000 },
  );
});
