import { alarmNames, clearAlarm } from '../platform/alarms';
import { eraseStores, left, type WhatIsLeft } from '../profile/erase';

export interface Left extends WhatIsLeft {
  reminders: number;
}

/** Erases all that is kept and all reminders, and reports what is left, counted anew: nothing. Never rejects. */
export async function eraseEverything(): Promise<Left> {
  const reminders = async () => {
    await Promise.all((await alarmNames()).map(clearAlarm));
    return (await alarmNames()).length;
  };
  const stores = await eraseStores();
  return { ...stores, reminders: await left(reminders()) };
}
