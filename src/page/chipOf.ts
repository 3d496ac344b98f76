/** The longest chip, in characters. */
const LENGTH = 10;
const UNIT = '(?:万元|千元|百元|块钱|个月|小时|分钟|[元块万天折%％])';
/** The rest of a number the words end in, with its unit; or a whole amount right behind them. */
const REST = new RegExp(`^[\\d.,]*\\s?${UNIT}|^(?:[.,]?\\d)+`);
const AMOUNT = new RegExp(`^\\s?[¥￥]?\\s?\\d[\\d.,]*\\s?${UNIT}`);
/** Whom or what the last word is about: without it 发 and 加 say nothing. */
const OBJECT = /^(?:给?我|微信|QQ|V信)/;
/** Words that a range may cut in two: 加微|信. */
const WHOLE = [
  '微信',
  '验证码',
  '手续费',
  '保证金',
  '押金',
  '额度',
  '花呗',
  '借呗',
  '支付宝',
  '屏幕',
  '征信',
  '客服',
];

/**
 * Makes a chip of the words at a half-open range (UTF-16 units) of a text: one line of at most ten characters
 * that begins and ends with a word, an amount with its unit. Empty when there are no words.
 */
export function chipOf(text: string, start: number, end: number): string {
  const from = wholeWord(text, start)?.start ?? start;
  const words = plain(text.slice(from, fullEnd(text, wholeWord(text, end)?.end ?? end)));
  if ([...words].length <= LENGTH) return words;
  const clause = words.split(/[，。！？；、!?;]|,(?!\d)/u).find(Boolean) ?? '';
  if ([...clause].length <= LENGTH) return clause.trim();
  const cut = [...clause].slice(0, LENGTH - 1).join('').length;
  const amount = [...clause.matchAll(new RegExp(`\\d[\\d.,]*\\s?${UNIT}?`, 'g'))].find(
    ({ index, 0: { length } }) => index < cut && index + length > cut,
  );
  const short = clause.slice(0, amount?.index || wholeWord(clause, cut)?.start || cut);
  return `${short.trimEnd()}…`;
}

/** The listed word that stands across a place of a text. */
function wholeWord(text: string, at: number): { start: number; end: number } | undefined {
  for (const word of WHOLE) {
    const near = Math.max(0, at - word.length + 1);
    const found = text.slice(near, at + word.length - 1).indexOf(word);
    if (found >= 0) return { start: near + found, end: near + found + word.length };
  }
  return undefined;
}

/** Where the last word, amount or deed is whole. */
function fullEnd(text: string, end: number): number {
  const last = text[end - 1] ?? '';
  const ending = /\d/.test(last) ? REST : /[发给加]/.test(last) ? OBJECT : AMOUNT;
  return end + (ending.exec(text.slice(end, end + 2 * LENGTH))?.[0].length ?? 0);
}

const plain = (words: string): string => words.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
