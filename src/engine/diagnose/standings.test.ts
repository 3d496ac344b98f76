import { expect, it } from 'vitest';
import { leads, standings } from './standings';

it('what leads is shown before what does not', () => {
  const [first, ...rest] = standings.map(leads);
  expect(first).toBe(true);
  expect(rest.lastIndexOf(true)).toBeLessThan(rest.indexOf(false));
  expect(leads('tied')).toBe(true);
  expect(leads('likely')).toBe(false);
});
