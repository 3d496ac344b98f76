import { browser } from 'wxt/browser';

/** One value in storage.local. */
export interface LocalItem {
  /** What lies there, or null. */
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
  remove(): Promise<void>;
  /** Calls back after each change, in any tab. Returns the stop. */
  watch(changed: () => void): () => void;
}

export function localItem(key: string): LocalItem {
  const area = () => browser.storage.local;
  return {
    read: async () => (await area().get(key))[key] ?? null,
    write: async (value) => area().set({ [key]: value }),
    remove: async () => area().remove(key),
    watch(changed) {
      const listen = (changes: Record<string, unknown>, areaName: string) => {
        if (areaName === 'local' && key in changes) changed();
      };
      browser.storage.onChanged.addListener(listen);
      return () => browser.storage.onChanged.removeListener(listen);
    },
  };
}
