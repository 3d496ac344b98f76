import { Converter } from 'opencc-js/cn2t';
import { parse } from 'yaml';
import { flattenWords } from './plugins/wordTables';

/** Where the converter's choice is not what is written in Taiwan today. */
const corrections: readonly (readonly [wrong: string, right: string])[] = [
  ['許可權', '權限'],
  ['賬', '帳'],
  ['平臺', '平台'],
];

/**
 * The traditional words, from the simplified ones.
 *
 * What stands in quotation marks is mostly on somebody's screen in simplified characters, to be searched for
 * or compared, so it stays as it is; unless it is a label of our own, which changes with the rest.
 * @param source the text of locales/zh_CN.yml
 * @returns the text of locales/zh_TW.yml
 */
export function traditional(source: string): string {
  const convert = Converter({ from: 'cn', to: 'twp' });
  const ours = new Set(Object.values(flattenWords(parse(source))));
  const corrected = (text: string) =>
    corrections.reduce((whole, [wrong, right]) => whole.replaceAll(wrong, right), convert(text));
  return source
    .split(/(“[^”\n]*”|「[^」\n]*」)/)
    .map((part, index) => {
      if (index % 2 === 0) return corrected(part);
      const inside = part.slice(1, -1);
      return `「${ours.has(inside) ? corrected(inside) : inside}」`;
    })
    .join('');
}
