import { fakeBrowser } from 'wxt/testing';
import zh_CN from '../../locales/zh_CN.yml';
import { type WordKey, wordsFrom } from '../../src/platform/words';

const byName = new Map(Object.entries(zh_CN).map(([key, text]) => [key.replaceAll('.', '_'), text]));

const getMessage = (name: string, subs: readonly string[]) =>
  wordsFrom({ it: byName.get(name) ?? '' })('it' as WordKey, ...subs);

/** Lets the browser of the tests speak the real Chinese words. */
export const speakChinese = (): void =>
  void Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'zh-CN', getMessage });
