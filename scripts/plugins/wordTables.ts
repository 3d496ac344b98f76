import type { Plugin } from 'vite';
import { parse } from 'yaml';

interface Tree {
  [key: string]: Tree | string | number;
}

/**
 * `import table from '…/zh_CN.yml'` gives `{'popup.empty.title': '…'}`: nested keys joined with dots, the
 * words as written (`$1`, `$$`).
 */
export function wordTables(): Plugin {
  return {
    name: 'word-tables',
    transform: {
      filter: { id: /\.yml$/ },
      handler: (code) => ({ code: `export default ${JSON.stringify(flattenWords(parse(code)))}`, map: null }),
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
