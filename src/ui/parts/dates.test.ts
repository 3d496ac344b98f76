import { describe, expect, it } from 'vitest';
import { speeches } from '../../../test/support/fixtures/speech';
import { leafOf, sayDay, sayMonth } from './dates';

const { zh_CN, en } = speeches;

describe('dates', () => {
  it('say the year only when it is another', () => {
    expect(sayDay(zh_CN.t, '2026-12-02', '2026-11-22')).toBe('12 月 2 日');
    expect(sayDay(zh_CN.t, '2027-01-05', '2026-11-22')).toBe('2027 年 1 月 5 日');
    expect(sayDay(en.t, '2027-01-05', '2026-11-22')).toBe('Jan 5, 2027');
  });
  it('say a month, and the leaf of a calendar', () => {
    expect(sayMonth(zh_CN.t, '2026-11-22')).toBe('2026 年 11 月');
    expect(sayMonth(en.t, '2026-11-22')).toBe('Nov 2026');
    expect(leafOf(zh_CN.t, '2026-12-22')).toEqual({ month: '12 月', date: 22 });
    expect(leafOf(en.t, '2026-12-22')).toEqual({ month: 'Dec', date: 22 });
  });
});
