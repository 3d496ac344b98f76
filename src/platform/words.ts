import type { GeneratedI18nStructure } from '#i18n';
import { nativeBrowser } from './nativeBrowser';

/** A key of locales/*.yml, dotted: `popup.empty.title`. */
export type WordKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;
/** Says the words under a key; `$1`, `$2` … in them are replaced in order. An unknown key says nothing. */
export type Words = (key: WordKey, ...subs: readonly (string | number)[]) => string;

export type Locale = 'zh_CN' | 'zh_TW' | 'en';

/** WXT types this by the messages in public/_locales; ours are made from locales/ and checked by `WordKey`. */
type GetMessage = (name: string, subs: string[]) => string;

/** The words in the browser's language. */
export const browserWords: Words = (key, ...subs) =>
  (nativeBrowser.i18n.getMessage as GetMessage)(key.replaceAll('.', '_'), subs.map(String));

/** Words from a table of dotted keys, for a language that is not the browser's, and for tests. */
export function wordsFrom(table: Readonly<Record<string, string>>): Words {
  return (key, ...subs) =>
    (table[key] ?? '').replace(/\$(\$|\d)/g, (_, n: string) =>
      n === '$' ? '$' : String(subs[Number(n) - 1] ?? ''),
    );
}

const tables = {
  zh_CN: () => import('../../locales/zh_CN.yml'),
  zh_TW: () => import('../../locales/zh_TW.yml'),
  en: () => import('../../locales/en.yml'),
} satisfies Record<Locale, () => Promise<{ default: Readonly<Record<string, string>> }>>;

/** Which of our languages the browser shows: the manifest's default for one we do not have. */
function browserLocale(uiLanguage: string): Locale {
  const language = uiLanguage.toLowerCase().replace('_', '-');
  if (language.startsWith('en')) return 'en';
  return /^zh-(hant|tw|hk|mo)/.test(language) ? 'zh_TW' : 'zh_CN';
}

/** All words of a chosen language by dotted key; null when it is the browser's own, which needs no table. */
export async function tableIn(chosen: 'browser' | Locale): Promise<Readonly<Record<string, string>> | null> {
  const shown = browserLocale(nativeBrowser.i18n.getUILanguage());
  return chosen === 'browser' || chosen === shown ? null : (await tables[chosen]()).default;
}

/** The words a reader chose, and their BCP 47 tag for `lang`. */
export async function wordsIn(chosen: 'browser' | Locale): Promise<{ t: Words; lang: string }> {
  const table = await tableIn(chosen);
  const locale = chosen === 'browser' ? browserLocale(nativeBrowser.i18n.getUILanguage()) : chosen;
  const t = table ? wordsFrom(table) : browserWords;
  return { t, lang: locale.replace('_', '-') };
}
