export interface CopyFile {
  /** The text last written and when, or null when there is none. */
  read(): Promise<{ text: string; written: Date } | null>;
  /** Replaces the text as one: a browser killed meanwhile leaves the old text. */
  write(text: string): Promise<void>;
  remove(): Promise<void>;
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
