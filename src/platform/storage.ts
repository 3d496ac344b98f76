/**
 * Where things can be kept. Records (facts, history) live in the extension origin's IndexedDB, which no
 * content script can reach; a copy of them lies in the origin's private file system, which fails apart
 * from it; settings live in storage.local; what must not outlive the browser lives in storage.session.
 */
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { browser } from 'wxt/browser';

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

export interface CopyFile {
  /** The text last written and when, or null when there is none. */
  read(): Promise<{ text: string; written: Date } | null>;
  /** Replaces the text as one: a browser killed meanwhile leaves the old text. */
  write(text: string): Promise<void>;
  remove(): Promise<void>;
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

/** A file in the origin private file system. Where there is none (Safari before 26), no copy is kept. */
export function copyFile(name = 'records-copy'): CopyFile {
  const root = async () => globalThis.navigator?.storage?.getDirectory?.();
  const missing = (error: unknown) => {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  };
  return {
    async read() {
      const handle = await (await root())?.getFileHandle(name).catch(missing);
      const file = await handle?.getFile();
      return file ? { text: await file.text(), written: new Date(file.lastModified) } : null;
    },
    async write(text) {
      const handle = await (await root())?.getFileHandle(name, { create: true });
      const writable = await handle?.createWritable?.();
      await writable?.write(text);
      await writable?.close();
    },
    async remove() {
      await (await root())?.removeEntry(name).catch(missing);
    },
  };
}

const queues = new Map<string, Promise<unknown>>();

/** Runs the work while no other tab or worker of ours does work of the same name. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (typeof navigator !== 'undefined' && navigator.locks) return await navigator.locks.request(name, work);
  const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
  queues.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}

/** The promise, or a rejection once the time (ms) is over: a store that never answers must not hang a page. */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time')), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * Whether the user is in a private window now. The popup of a private window runs in the normal profile,
 * so the window is asked, through its tab, which needs no permission.
 */
export async function inPrivateWindow(): Promise<boolean> {
  // The background has no window of its own: what it does follows from a notification, whichever window is in front.
  if (import.meta.env.ENTRYPOINT === 'background') return false;
  if (browser.extension?.inIncognitoContext) return true;
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.incognito ?? false;
  } catch {
    return false;
  }
}

/** Keeps storage.local from content scripts where the browser can (Chromium). To be called at start. */
export async function closeLocalStorage(): Promise<void> {
  const local = browser.storage.local as { setAccessLevel?: (o: { accessLevel: string }) => Promise<void> };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}

/** Empties storage.local. @returns how many keys are there afterwards */
export async function clearLocalStorage(): Promise<number> {
  await browser.storage.local.clear();
  return Object.keys(await browser.storage.local.get(null)).length;
}

/** Empties storage.session. @returns how many keys are there afterwards */
export async function clearSessionStorage(): Promise<number> {
  await browser.storage.session.clear();
  return Object.keys(await browser.storage.session.get(null)).length;
}
