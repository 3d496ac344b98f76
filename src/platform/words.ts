import type { GeneratedI18nStructure } from '#i18n';
import { browser } from 'wxt/browser';

/** A key of locales/*.yml, dotted: `popup.empty.title`. */
export type WordKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;
/** Says the words under a key; `$1`, `$2` … in them are replaced in order. An unknown key says nothing. */
export type Words = (key: WordKey, ...subs: readonly (string | number)[]) => string;

/** The words in the browser's language. */
export const browserWords: Words = (key, ...subs) =>
  browser.i18n.getMessage(key.replaceAll('.', '_'), subs.map(String));

/** Words from a table of dotted keys, for a language that is not the browser's, and for tests. */
export function wordsFrom(table: Readonly<Record<string, string>>): Words {
  return (key, ...subs) =>
    (table[key] ?? '').replace(/\$(\$|\d)/g, (_, n: string) => (n === '$' ? '$' : String(subs[Number(n) - 1] ?? '')));
}
