/** Days of the calendar, `YYYY-MM-DD`: every layer that reckons with days may use these. */

const msPerDay = 86_400_000;

function utc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Whether the text is a day of the calendar, `YYYY-MM-DD`: 2028-02-29 is one, 2027-02-29 is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = utc(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** Whole days from one `YYYY-MM-DD` to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / msPerDay);
}

/** The day so many days later (or earlier, when negative). */
export function addDays(day: string, days: number): string {
  return new Date(utc(day) + days * msPerDay).toISOString().slice(0, 10);
}

/** Year, month and day of the month, both counted from 1. */
export function dayParts(day: string): [year: number, month: number, date: number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

/** The moment an hour of a day begins for the user: the local calendar, not UTC. */
export function startOfHour(day: string, hour: number): Date {
  const [year, month, date] = dayParts(day);
  return new Date(year, month - 1, date, hour);
}

/** The day it is for the user at this moment: the local calendar, not UTC. */
export function localDay(at: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
