import { readdirSync, readFileSync } from 'node:fs';

export interface SavedPage {
  /** File name without ending. */
  name: string;
  html: string;
}

/** The saved pages of a folder below test/pages, by name; only those whose name begins like `prefix`. */
export function testPages(folder = '', prefix = ''): SavedPage[] {
  const directory = new URL(`../pages/${folder}${folder && '/'}`, import.meta.url);
  return readdirSync(directory)
    .filter((file) => file.endsWith('.html') && file.startsWith(prefix))
    .sort()
    .map((file) => ({
      name: file.replace('.html', ''),
      html: readFileSync(new URL(file, directory), 'utf8'),
    }));
}
