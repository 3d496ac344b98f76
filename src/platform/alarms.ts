import { browser } from 'wxt/browser';

/** Sets an alarm that outlives this page; one of the same name is replaced. `when` in ms since 1970. */
export async function setAlarm(name: string, when: number): Promise<void> {
  await browser.alarms.create(name, { when });
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** The names of all alarms set. */
export async function alarmNames(): Promise<string[]> {
  return (await browser.alarms.getAll()).map(({ name }) => name);
}

/** Calls back with the name of each alarm that goes off. */
export function onAlarm(gone: (name: string) => void): () => void {
  const listener = ({ name }: { name: string }) => gone(name);
  browser.alarms.onAlarm.addListener(listener);
  return () => browser.alarms.onAlarm.removeListener(listener);
}
