import { addDays } from '../../day';

export interface CalendarEntry {
  /** Unique and random; it must not tell anything. */
  id: string;
  /** `YYYY-MM-DD`; the entry takes the whole day. */
  day: string;
  title: string;
  note: string;
  /** When it was made. */
  made: Date;
}

/**
 * A calendar file (iCalendar, RFC 5545) with one entry that takes a day and rings at ten that morning.
 * It leaves our hands, so its words must be generic.
 */
export function calendarFile({ id, day, title, note, made }: CalendarEntry): string {
  const stamp = made.toISOString().replace(/[-:]|\.\d+/g, '');
  const date = (d: string) => d.replaceAll('-', '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//bei-mingbai//reminder//ZH',
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date(day)}`,
    `DTEND;VALUE=DATE:${date(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT10H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** A line of more than 75 bytes goes on in the next, after a space; never inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let result = '';
  let used = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (used + bytes > 75) {
      result += '\r\n ';
      used = 1;
    }
    result += character;
    used += bytes;
  }
  return result;
}
