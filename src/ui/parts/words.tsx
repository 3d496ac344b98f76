import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WordKey, Words } from '../../platform/words';

/** The words of a screen and the language they are in (`zh-CN`, `zh-TW`, `en`). */
export interface Speech {
  t: Words;
  lang: string;
  /** For what is said to those who read Chinese only; absent where `t` is Chinese, and until it is loaded. */
  chinese?: Words;
}

const Context = createContext<Speech>({ t: () => '', lang: 'zh-CN' });

export function WordsProvider({ speech, children }: { speech: Speech; children: ComponentChildren }) {
  return <Context.Provider value={speech}>{children}</Context.Provider>;
}

export const useWords = (): Words => useContext(Context).t;

/** The words of the screen, and those for support and the police. */
export function useBothWords(): { t: Words; chinese: Words } {
  const { t, chinese = t } = useContext(Context);
  return { t, chinese };
}

/** A message in words: its own, or what its symptoms are called. */
export const sayMessage = (t: Words, text: string | undefined, symptoms: readonly string[]): string =>
  text || symptoms.map((id) => say(t, 'symptom', id, 'title')).join(t('common.listComma'));

/** What a symptom's message does not say, in words. */
export const sayUnsaid = (t: Words, symptom: string): string[] =>
  ['notSaid1', 'notSaid2', 'notSaid3'].map((leaf) => say(t, 'symptom', symptom, leaf)).filter(Boolean);

/**
 * Words under a key built from ids of the knowledge base. Says nothing when there are none: some leaves
 * (`action.X.dont`, `symptom.X.notSaid3`) are optional.
 */
export function say(t: Words, ...path: readonly string[]): string {
  return t(path.join('.').replaceAll('-', '_') as WordKey);
}
