import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { browser } from 'wxt/browser';
import { alone } from './alone';
import { within } from './within';

/** One change to one record; without `value` the record is removed. */
export interface RecordEdit {
  key: string;
  value?: unknown;
}

export interface RecordArea {
  /** Every record that can be read at all, just as it lies there. */
  read(): Promise<Map<string, unknown>>;
  /**
   * Reads and changes everything as one: other tabs wait, and either all edits happen or none. Resolves
   * once they are on disk. `edit` must answer at once: a transaction does not wait for promises.
   */
  change(edit: (now: ReadonlyMap<string, unknown>) => readonly RecordEdit[]): Promise<void>;
  /** Removes every record, and the store with them; a store that does not open any more is removed too. */
  clear(): Promise<void>;
}

const store = 'records';
const openingLimit = 4000;

/** The records in IndexedDB. Nothing is opened before the first use. */
export function databaseArea(name = 'bei-mingbai'): RecordArea {
  let opened: Promise<IDBPDatabase> | undefined;
  const forget = () => {
    opened = undefined;
  };
  const database = () => {
    opened ??= openRecords(name, forget).catch((error) => {
      forget();
      throw error;
    });
    return opened;
  };
  return {
    async read() {
      const db = await database();
      const [keys, values] = await Promise.all([db.getAllKeys(store), db.getAll(store)]).catch(() =>
        readOneByOne(db),
      );
      return new Map(keys.map((key, i) => [String(key), values[i]]));
    },
    async change(edit) {
      const db = await database();
      const transaction = db.transaction(store, 'readwrite', { durability: 'strict' });
      const done = transaction.done;
      done.catch(() => undefined);
      const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
      try {
        for (const { key, value } of edit(new Map(keys.map((key, i) => [String(key), values[i]])))) {
          const request =
            value === undefined ? transaction.store.delete(key) : transaction.store.put(value, key);
          request.catch(() => undefined);
        }
      } catch (error) {
        transaction.abort();
        throw error;
      }
      await done;
    },
    async clear() {
      const cleared = await database()
        .then((db) => db.clear(store).then(() => db.close()))
        .then(
          () => true,
          () => false,
        );
      forget();
      // Other tabs let go of the database when asked to; one that does not answer keeps an empty one.
      await within(openingLimit, deleteDB(name)).catch((error) =>
        cleared ? undefined : Promise.reject(error),
      );
    },
  };
}

async function openRecords(name: string, forget: () => void): Promise<IDBPDatabase> {
  const callbacks = {
    upgrade(db: IDBPDatabase) {
      if (!db.objectStoreNames.contains(store)) db.createObjectStore(store);
    },
    blocking(_old: number, _new: number | null, event: IDBVersionChangeEvent) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  };
  const opening = (async () => openDB(name, 1, callbacks))().catch((error: unknown) => {
    // A database of a newer version opens as it is; its records say for themselves whether we can read them.
    if (error instanceof DOMException && error.name === 'VersionError')
      return openDB(name, undefined, callbacks);
    throw error;
  });
  return within(
    openingLimit,
    opening.catch((cause: unknown) => {
      throw Object.assign(new Error('The record store does not open', { cause }), { name: 'StoreNotOpen' });
    }),
  );
}

/** When one value cannot be read back, asking for all of them fails; the others can still be had. */
async function readOneByOne(db: IDBPDatabase): Promise<[IDBValidKey[], unknown[]]> {
  const keys = await db.getAllKeys(store);
  return [keys, await Promise.all(keys.map((key) => db.get(store, key).catch(() => null)))];
}

const sessionPrefix = 'record/';

/** The same, until the browser closes. Content scripts cannot reach storage.session. */
export function sessionArea(): RecordArea {
  const area = () => browser.storage.session;
  const read = async () => {
    const all = Object.entries(await area().get(null));
    return new Map(
      all
        .filter(([key]) => key.startsWith(sessionPrefix))
        .map(([key, value]) => [key.slice(sessionPrefix.length), value]),
    );
  };
  return {
    read,
    change: (edit) =>
      alone('session', async () => {
        const edits = edit(await read());
        const puts = edits.filter((e) => e.value !== undefined).map((e) => [sessionPrefix + e.key, e.value]);
        if (puts.length > 0) await area().set(Object.fromEntries(puts));
        const gone = edits.filter((e) => e.value === undefined).map((e) => sessionPrefix + e.key);
        if (gone.length > 0) await area().remove(gone);
      }),
    clear: async () => area().remove([...(await read()).keys()].map((key) => sessionPrefix + key)),
  };
}
