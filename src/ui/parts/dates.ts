import { dayParts } from '../../day';
import type { Words } from '../../platform/words';

/**
 * English months are words, Chinese ones numbers; the sentence under `common.day` takes what it needs. Written
 * out: the browser's own date formats take longer to load than all else on the screen.
 */
const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const englishMonth = (month: number) => englishMonths[month - 1] ?? '';

/** `2026-11-22` → 11 月 22 日, with the year when it is not this one. */
export function sayDay(t: Words, day: string, today: string): string {
  const [year, month, date] = dayParts(day);
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return t(sameYear ? 'common.day' : 'common.dayYear', year, month, date, englishMonth(month));
}

/** `2026-11-22` → 2026 年 11 月. */
export function sayMonth(t: Words, day: string): string {
  const [year, month] = dayParts(day);
  return t('common.month', year, month, englishMonth(month));
}

/** The two halves of a calendar leaf: 12 月 over 22. */
export function leafOf(t: Words, day: string): { month: string; date: number } {
  const [year, month, date] = dayParts(day);
  return { month: t('common.leafMonth', year, month, englishMonth(month)), date };
}
