import { alone } from '../../platform/alone';
import { type StoredItem, storedItem } from '../../platform/storedItem';
import { readSettings } from '../../profile/settings';

/** A day of a case that somebody asked to be reminded of. */
export interface WaitingDay {
  id: string;
  retryOn: string;
}

/**
 * Beside the records, for it is of no use anywhere else and needs no version: what cannot be read counts as nothing,
 * and costs one notification too many. Where the cases are: on the disk the mark of a day outlives the browser.
 */
const onDisk = storedItem('local', 'notified');
const inSession = storedItem('session', 'notified');
const nameOf = ({ id, retryOn }: WaitingDay) => `${id}/${retryOn}`;

async function namesIn(place: StoredItem): Promise<string[]> {
  const found = await place.read();
  return Array.isArray(found) ? found.map(String) : [];
}

const change = (to: (names: readonly string[]) => readonly string[]): Promise<readonly string[]> =>
  alone('notified', async () => {
    const [here, elsewhere] = (await readSettings()).sessionOnly ? [inSession, onDisk] : [onDisk, inSession];
    const before = await namesIn(here);
    const moved = await namesIn(elsewhere);
    const after = to([...before, ...moved]);
    if (moved.length > 0 || after.length !== before.length) await here.write(after);
    if (moved.length > 0) await elsewhere.remove();
    return after;
  });

/** Those of the waiting days that a notification came for; of any other day that is forgotten. */
export async function notifiedDays<T extends WaitingDay>(waiting: readonly T[]): Promise<T[]> {
  const wanted = waiting.map(nameOf);
  const names = await change((all) => all.filter((name) => wanted.includes(name)));
  return waiting.filter((day) => names.includes(nameOf(day)));
}

/** Shows the notification of a day, unless it came before; only one that was shown has come. */
export async function notifyOnce(day: WaitingDay, show: () => Promise<boolean>): Promise<void> {
  const name = nameOf(day);
  const names = await change((all) => all);
  if (!names.includes(name) && (await show())) await change((all) => [...new Set([...all, name])]);
}
