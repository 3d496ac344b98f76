import { downloadText } from '../../platform/downloadText';
import type { Words } from '../../platform/words';
import { type CalendarEntry, calendarFile } from './calendarFile';

/** Hands a day over as a calendar file, in words that tell nothing. */
export function downloadReminder(
  page: Document,
  t: Words,
  day: Pick<CalendarEntry, 'id' | 'day' | 'made'>,
): void {
  const entry = { ...day, title: t('reminder.calendar.title'), note: t('reminder.calendar.note') };
  downloadText(page, 'bei-mingbai.ics', 'text/calendar', calendarFile(entry));
}
