import { alarmNames, clearAlarm } from '../platform/alarms';
import { eraseStores, left, type WhatIsLeft } from '../profile/erase';
import { giveBackGrants } from './sites/giveBackGrants';

export interface Left extends WhatIsLeft {
  reminders: number;
  /** Sites and notifications that are still allowed: the browser keeps those, and may keep them. */
  grants: number;
}

/**
 * Erases all that is kept and all reminders, gives back what was allowed, and reports what is left, counted anew:
 * nothing. Never rejects.
 */
export async function eraseEverything(): Promise<Left> {
  const reminders = async () => {
    await Promise.all((await alarmNames()).map(clearAlarm));
    return (await alarmNames()).length;
  };
  // First, for pages that are read no longer have something to be forgotten.
  const grants = await giveBackGrants();
  const stores = await eraseStores();
  return { ...stores, reminders: await left(reminders()), grants };
}
