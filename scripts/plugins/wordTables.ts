import type { Plugin } from 'vite';
import { parse } from 'yaml';

interface Tree {
  [key: string]: Tree | string | number;
}

/** What the background says itself, and hands to the pages whose reader chose another language. */
export const backgroundWords = /^(app\.shortName$|(badge|menu|reminder|card|scam)\.|popup\.scam\.unnamed$)/;

/**
 * `import table from '…/zh_CN.yml'` gives `{'popup.empty.title': '…'}`: nested keys joined with dots, the
 * words as written (`$1`, `$$`). The background, which holds the tables of all languages in its one file,
 * gets only its own words.
 */
export function wordTables(): Plugin {
  let ours = /./;
  return {
    name: 'word-tables',
    configResolved({ build }) {
      if (build.lib && build.lib.fileName === 'background') ours = backgroundWords;
    },
    transform: {
      filter: { id: /\.yml$/ },
      handler(code) {
        const words = Object.entries(flattenWords(parse(code))).filter(([key]) => ours.test(key));
        return { code: `export default ${JSON.stringify(Object.fromEntries(words))}`, map: null };
      },
    },
  };
}

/** Nested words to one level, keys joined with dots. */
export function flattenWords(tree: Tree | null, before = ''): Record<string, string> {
  return Object.entries(tree ?? {}).reduce<Record<string, string>>((flat, [key, value]) => {
    const name = before + key;
    if (typeof value === 'object' && value !== null)
      return Object.assign(flat, flattenWords(value, `${name}.`));
    flat[name] = String(value);
    return flat;
  }, {});
}
