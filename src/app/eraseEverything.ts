import { alarmNames, clearAlarm } from '../platform/alarms';
import { eraseStores, type WhatIsLeft } from '../profile/erase';

export interface Left extends WhatIsLeft {
  reminders: number;
}

/** Erases all that is kept and all reminders, and reports what is left, counted anew: nothing. */
export async function eraseEverything(): Promise<Left> {
  await Promise.all((await alarmNames()).map(clearAlarm));
  const left = await eraseStores();
  return { ...left, reminders: (await alarmNames()).length };
}
