import { alone } from '../platform/alone';
import { inPrivateWindow } from '../platform/inPrivateWindow';
import { isNotice, noticesIn } from './mend';
import type { Records } from './records';
import { readSettings } from './settings';
import { kept, session } from './stores';
import type { Saved } from './troubles';

/** Where facts and history are to be found now: kept for good, or for this session only. */
export async function currentRecords(): Promise<Records> {
  return (await readSettings()).sessionOnly ? session : kept;
}

/** Runs the work while the place where facts and history are kept stays the same, in all tabs. */
export const inOnePlace = <T>(work: () => Promise<T>): Promise<T> => alone('book', work);

/** Runs a change, unless the user is in a private window, where nothing is written. */
export async function changeRecords(edit: Parameters<Records['change']>[0]): Promise<Saved> {
  if (await inPrivateWindow()) return { saved: false, trouble: { kind: 'privateWindow' } };
  return inOnePlace(async () => (await currentRecords()).change(edit));
}

/** Forgets the troubles the user has seen, and what was set aside with them. */
export async function dismissTroubles(): Promise<Saved> {
  const forget = (now: ReadonlyMap<string, unknown>) =>
    [...now.keys()].filter(isNotice).map((key) => ({ key }));
  return inOnePlace(async () => (await currentRecords()).change(forget));
}

/** The records set aside as unreadable, as text to download: one line each, its key and what was found. */
export async function setAside(): Promise<string> {
  const { good } = await (await currentRecords()).read();
  return noticesIn(good)
    .flatMap(({ key, raw }) => (key ? [`${key}\t${raw ?? ''}\n`] : []))
    .join('');
}
