import { addDays, localDay, startOfHour } from '../../day';
import { alarmNames, clearAlarm, onAlarm, setAlarm } from '../../platform/alarms';
import { hideReminder, isReminderShown, showReminder } from '../../platform/badge';
import { clearNotification, notify, onNotification } from '../../platform/notifications';
import { onStart } from '../../platform/onStart';
import { changeCase, isDue, isOpen, listCases } from '../../profile/caseStore';
import type { Case } from '../../profile/schemas';
import { readSettings, watchSettings } from '../../profile/settings';
import type { Saved } from '../../profile/troubles';
import { chosenWords } from '../chosenWords';
import { quietly } from '../quietly';
import { notifiedDays, notifyOnce, type WaitingDay } from './notifiedDays';

const prefix = 'reminder/';
/** Reminders come at ten in the morning, when one can still call somebody. */
const hour = 10;
const minute = 60_000;

export interface ReminderOptions {
  /** Opens our page when a notification is clicked. */
  open: () => void;
  now: () => Date;
}

/**
 * Keeps the reminders going, in the background. To be called at once when it starts, so that no alarm
 * that woke it is missed.
 * @returns stop
 */
export function startReminders({ open, now }: ReminderOptions): () => void {
  const armAll = () => quietly(armReminders(now()));
  const stops = [
    onStart(armAll),
    watchSettings(armAll),
    onAlarm((name) => {
      if (name.startsWith(prefix)) quietly(ring(name.slice(prefix.length), now()));
    }),
    onNotification((id, on) => {
      if (!id.startsWith(prefix)) return;
      quietly(clearNotification(id));
      if (on === 'body') open();
      else quietly(putOffADay(id.slice(prefix.length), now()));
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/**
 * Sets an alarm for each reminder asked for and takes away all others: browsers may lose alarms at restart. They do lose
 * the mark on the button: it shows again for a day that has come and was not seen, and goes where there is none.
 * Never rejects: what was not armed is armed at the next start.
 */
export const armReminders = (now: Date): Promise<void> => arm(now).catch(() => undefined);

async function arm(now: Date): Promise<void> {
  const { remindersOn } = await readSettings();
  const waiting = remindersOn ? (await listCases()).cases.flatMap(waitingDay) : [];
  const come = waiting.filter(({ retryOn }) => morningOf(retryOn) <= now.getTime());
  const over = await notifiedDays(waiting).then((days) => days.filter((day) => come.includes(day)));
  const wanted = new Map(
    waiting
      .filter((day) => !over.includes(day))
      .map(({ id, retryOn }) => [prefix + id, alarmTime(retryOn, now)] as const),
  );
  const stale = (await alarmNames()).filter((name) => name.startsWith(prefix) && !wanted.has(name));
  await Promise.all(stale.map(clearAlarm));
  await Promise.all([...wanted].map(([name, when]) => setAlarm(name, when)));
  const mark = come.length > 0 ? showReminder : hideReminder;
  await mark(await chosenWords());
}

/** The day of an open case, where it is still to be reminded of. */
const waitingDay = (one: Case): WaitingDay[] =>
  one.remind && one.retryOn && isOpen(one) ? [{ id: one.id, retryOn: one.retryOn }] : [];

/** Sets the alarm of one case, at once; one whose case is not kept after all rings for nobody. Never rejects. */
export const armReminder = (id: string, day: string, now: Date): Promise<void> =>
  setAlarm(prefix + id, alarmTime(day, now)).catch(() => undefined);

/** When to ring for a day, in ms since 1970: in its morning, or in a minute if that is over. */
export const alarmTime = (day: string, now: Date): number => Math.max(morningOf(day), now.getTime() + minute);

const morningOf = (day: string): number => startOfHour(day, hour).getTime();

/**
 * Marks the button, which needs no permission, and shows the notification. One that could not be shown is tried
 * again at the next start, unless the mark was seen. After a journey west the alarm rings before the day: it is
 * set anew.
 */
async function ring(id: string, now: Date): Promise<void> {
  const kept = (await listCases()).cases.find((c) => c.id === id);
  const { remindersOn } = await readSettings();
  const [day] = kept && remindersOn ? waitingDay(kept) : [];
  if (!kept || !day) return;
  if (!isDue(kept, localDay(now))) return armReminder(id, day.retryOn, now);
  const t = await chosenWords();
  await showReminder(t);
  await notifyOnce(day, () =>
    notify(prefix + id, {
      title: t('reminder.notification.title'),
      message: t('reminder.notification.message'),
      button: t('reminder.notification.later'),
    }),
  );
}

/**
 * The user opened the popup: the mark has done its work, and so have the reminders behind it.
 * @returns whether there was a mark, so that cases read before are out of date
 */
export async function seeReminder(now: Date): Promise<boolean> {
  if (!(await isReminderShown())) return false;
  await hideReminder(await chosenWords());
  const rung = (await listCases()).cases.filter((one) => one.remind && isDue(one, localDay(now)));
  for (const { id } of rung) await changeCase(id, { remind: false });
  return true;
}

/** Forgets the day of a case: nobody asks about it when it comes. */
export async function dropReminder(id: string, now: Date): Promise<Saved> {
  const saved = await changeCase(id, { remind: false, retryOn: undefined });
  if (!saved.saved) return saved;
  await armReminders(now);
  return saved;
}

/** Counted from today, or from the day set where that lies ahead: putting off never pulls a day forward. */
export const laterDay = (set: string | undefined, days: number, today: string): string =>
  addDays(set && set > today ? set : today, days);

/** Puts the day to try again off, and reminds then. */
export async function putOff(id: string, day: string, now: Date): Promise<Saved> {
  const saved = await changeCase(id, { retryOn: day, remind: true });
  if (saved.saved) await armReminders(now);
  return saved;
}

/** The notification may be an old one, and the day another by now. */
async function putOffADay(id: string, now: Date): Promise<void> {
  const kept = (await listCases()).cases.find((one) => one.id === id);
  await putOff(id, laterDay(kept?.retryOn, 1, localDay(now)), now);
}
