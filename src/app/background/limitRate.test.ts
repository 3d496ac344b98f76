import { expect, it } from 'vitest';
import { limitRate } from './limitRate';

it('lets so many through a second for each tab, and no more', () => {
  let now = 0;
  const may = limitRate(3, () => now);
  expect([1, 1, 1, 1, 2].map(may)).toEqual([true, true, true, false, true]);
  now = 999;
  expect(may(1)).toBe(false);
  now = 1000;
  expect(may(1)).toBe(true);
});
