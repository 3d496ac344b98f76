/** The origin private file system, in memory, as far as our copy needs it. For tests outside a browser. */
export function memoryFiles(): Pick<StorageManager, 'getDirectory'> {
  const files = new Map<string, { text: string; lastModified: number }>();
  const notFound = () => new DOMException('There is no such file', 'NotFoundError');
  const directory = {
    async getFileHandle(name: string, { create = false } = {}) {
      if (!files.has(name) && !create) throw notFound();
      if (!files.has(name)) files.set(name, { text: '', lastModified: Date.now() });
      return {
        getFile: async () => {
          const { text = '', lastModified } = files.get(name) ?? {};
          return { text: async () => text, lastModified };
        },
        createWritable: async () => {
          let text = '';
          return {
            write: async (more: string) => {
              text += more;
            },
            close: async () => void files.set(name, { text, lastModified: Date.now() }),
          };
        },
      };
    },
    async removeEntry(name: string) {
      if (!files.delete(name)) throw notFound();
    },
  };
  return { getDirectory: async () => directory as unknown as FileSystemDirectoryHandle };
}
