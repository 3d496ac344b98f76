import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarFile } from './calendarFile';

const entry = {
  id: '4f7c2f0e-8a52-4e53-9d0e-000000000001',
  day: '2026-12-31',
  title: '看看清单',
  note: '这是你自己定的日子。',
  made: new Date('2026-11-22T06:07:08.900Z'),
};

it('is one whole-day entry with a bell', () => {
  expect(calendarFile(entry).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//bei-mingbai//reminder//ZH',
    'BEGIN:VEVENT',
    'UID:4f7c2f0e-8a52-4e53-9d0e-000000000001',
    'DTSTAMP:20261122T060708Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:看看清单',
    'DESCRIPTION:这是你自己定的日子。',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:看看清单',
    'TRIGGER:PT10H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('keeps to 75 bytes a line and gives any text back, with no way to add a line of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      fc.pre(!title.includes('\r'));
      const text = calendarFile({ ...entry, title });
      const lines = text.split('\r\n');
      for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const whole = text.replaceAll('\r\n ', '').split('\r\n');
      expect(whole.length).toBe(19);
      const said = whole.find((line) => line.startsWith('SUMMARY:'))?.slice('SUMMARY:'.length) ?? '';
      expect(said.replace(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c))).toBe(title);
    }),
    { numRuns: 1000 },
  );
});
