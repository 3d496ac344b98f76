import { expect, it } from 'vitest';
import { tellingFirst } from './tellingFirst';
import type { SignalFamily } from './types';

const at = (family: SignalFamily, start: number) => ({ family, start, end: start + 1 });

it('shows one of each family first, the contact after the secret, and no context', () => {
  const evidence = [at('offer', 0), at('offer', 2), at('contact', 4), at('context', 6), at('secret', 8)];
  expect(tellingFirst(evidence).map(({ start }) => start)).toEqual([0, 8, 4, 2]);
  expect(tellingFirst([])).toEqual([]);
});
