import { Converter } from 'opencc-js/cn2t';
import { isPair, parse, parseDocument, visit } from 'yaml';
import { flattenWords } from './plugins/wordTables';

/** Where the converter's choice is not what is written in Taiwan today. */
const corrections: readonly (readonly [wrong: string, right: string])[] = [
  ['許可權', '權限'],
  ['賬', '帳'],
  ['平臺', '平台'],
  ['登出', '註銷'],
  ['視窗指導', '窗口指導'],
  ['稽核', '審核'],
  ['繫結', '綁定'],
  ['正式檔案', '正式文件'],
];

/** Sentences of the platform, which are not ours to translate. */
const isSaid = /^(symptom\.\w+\.said|welcome\.sample\.(text|mark\d))$/;

/** Our buttons, switches and answers. Names of facts, of products and in the summary are the platform's too, and searched for there. */
const isOurLabel = /^(popup\.(?!summary\.)|(options|menu|reminder)\.|fact\.(?!product\.)\w+\.values\.)/;

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
  const words = Object.entries(flattenWords(parse(source)));
  const ours = new Set(words.filter(([key]) => isOurLabel.test(key)).map(([, text]) => text));
  const corrected = (text: string) =>
    corrections.reduce((whole, [wrong, right]) => whole.replaceAll(wrong, right), convert(text));
  const converted = (text: string) =>
    text
      .split(/(“[^”\n]*”|「[^」\n]*」)/)
      .map((part, index) => {
        if (index % 2 === 0) return corrected(part);
        const inside = part.slice(1, -1);
        return `「${ours.has(inside) ? corrected(inside) : inside}」`;
      })
      .join('');
  let made = '';
  let at = 0;
  for (const [from, to] of saidRanges(source)) {
    made += converted(source.slice(at, from)) + source.slice(from, to);
    at = to;
  }
  return made + converted(source.slice(at));
}

/** Where in the source the platform speaks. */
function saidRanges(source: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  visit(parseDocument(source), {
    Scalar(place, { range }, path) {
      const key = path.flatMap((node) => (isPair(node) ? String(node.key) : [])).join('.');
      if (place === 'value' && range && isSaid.test(key)) found.push([range[0], range[1]]);
    },
  });
  return found;
}
