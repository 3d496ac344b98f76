import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, dayParts, daysBetween, isDay, localDay, startOfHour } from './day';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('isDay', () => {
  it.each([
    '',
    '2026-1-1',
    '2026-13-01',
    '2026-02-30',
    '2027-02-29',
    '20260101',
    '2026-01-01 ',
    '2026-01-01T00:00',
  ])('no: %s', (text) => expect(isDay(text)).toBe(false));
  it.each(['2026-01-01', '2028-02-29', '1999-12-31'])('yes: %s', (text) => expect(isDay(text)).toBe(true));
});

it('adds and counts days, also over months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysBetween('2026-11-22', '2026-12-22')).toBe(30);
  const days = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map(localDay);
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
      expect(isDay(day)).toBe(true);
      expect(daysBetween(day, addDays(day, n))).toBe(n);
    }),
  );
});

// East of Greenwich the day begins before that of UTC, west of it later.
it.each(['Asia/Shanghai', 'America/Los_Angeles'])('takes the local calendar in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(new Date(2026, 10, 5).getUTCHours()).not.toBe(0);
  expect(localDay(new Date(2026, 10, 5, 0, 1))).toBe('2026-11-05');
  expect(localDay(new Date(2026, 10, 5, 23, 59))).toBe('2026-11-05');
  expect(startOfHour('2026-11-05', 10)).toEqual(new Date(2026, 10, 5, 10));
});

it('takes a day to pieces', () => {
  expect(dayParts('2026-01-31')).toEqual([2026, 1, 31]);
});

it('the tests run where most users are', () => {
  expect(new Date(2026, 10, 5).getTimezoneOffset()).toBe(-480);
});
