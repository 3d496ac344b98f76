import { copyFile, databaseArea, sessionArea, storage } from '../platform/storage';
import { createRecords } from './records';

const keptBefore = 'local:kept';

/** Facts and history that stay. */
export const kept = createRecords(databaseArea(), copyFile(), {
  read: async () => (await storage.getItem(keptBefore)) === true,
  write: async (yes) => (yes ? storage.setItem(keptBefore, true) : storage.removeItem(keptBefore)),
});

/** Facts and history until the browser closes. */
export const session = createRecords(sessionArea());
