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
    .map((file) => {
      const html = readFileSync(new URL(file, directory), 'utf8');
      // Every check for silence is content with a page that says nothing.
      if (html.trim() === '') throw new Error(`test/pages/${folder && `${folder}/`}${file} is empty`);
      return { name: file.replace('.html', ''), html };
    });
}
