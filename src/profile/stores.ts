import { localItem } from '../platform/localItem';
import { copyFile, databaseArea, sessionArea } from '../platform/storage';
import { createRecords } from './records';

const keptBefore = localItem('kept');

/** Facts and history that stay. */
export const kept = createRecords(databaseArea(), copyFile(), {
  read: async () => (await keptBefore.read()) === true,
  write: async (yes) => (yes ? keptBefore.write(true) : keptBefore.remove()),
});

/** Facts and history until the browser closes. */
export const session = createRecords(sessionArea());
