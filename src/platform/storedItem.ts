import { browser } from 'wxt/browser';

/** One value in a storage area of the extension. */
export interface StoredItem {
  /** What lies there, or null. */
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
  remove(): Promise<void>;
  /** Calls back after each change, in any tab. Returns the stop. */
  watch(changed: () => void): () => void;
}

/** @param areaName local outlives the browser, session ends with it */
export function storedItem(areaName: 'local' | 'session', key: string): StoredItem {
  const area = () => browser.storage[areaName];
  return {
    read: async () => (await area().get(key))[key] ?? null,
    write: async (value) => area().set({ [key]: value }),
    remove: async () => area().remove(key),
    watch(changed) {
      const listen = (changes: Record<string, unknown>, changedArea: string) => {
        if (changedArea === areaName && key in changes) changed();
      };
      browser.storage.onChanged.addListener(listen);
      return () => browser.storage.onChanged.removeListener(listen);
    },
  };
}
