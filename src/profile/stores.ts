import { copyFile } from '../platform/copyFile';
import { databaseArea, sessionArea } from '../platform/recordArea';
import { storedItem } from '../platform/storedItem';
import { createRecords } from './records';

const keptBefore = storedItem('local', 'kept');

/** Facts and history that stay. */
export const kept = createRecords(databaseArea(), copyFile(), {
  read: async () => (await keptBefore.read()) === true,
  write: async (yes) => (yes ? keptBefore.write(true) : keptBefore.remove()),
});

/** Calls back when the first of them comes, or all were erased, in any tab. */
export const watchKept = (changed: () => void): (() => void) => keptBefore.watch(changed);

/** Facts and history until the browser closes. */
export const session = createRecords(sessionArea());
