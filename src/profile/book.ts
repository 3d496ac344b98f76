import { inPrivateWindow } from '../platform/storage';
import type { Records } from './records';
import { readSettings } from './settings';
import { kept, session } from './stores';
import type { Saved } from './troubles';

/** Where facts and history are to be found now: kept for good, or for this session only. */
export async function currentRecords(): Promise<Records> {
  return (await readSettings()).sessionOnly ? session : kept;
}

/** Runs a change, unless the user is in a private window, where nothing is written. */
export async function changeRecords(edit: Parameters<Records['change']>[0]): Promise<Saved> {
  if (await inPrivateWindow()) return { saved: false, trouble: { kind: 'privateWindow' } };
  return (await currentRecords()).change(edit);
}
