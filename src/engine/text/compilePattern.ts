import { escaped } from './escaped';
import { onceByName } from './onceByName';

/** Named classes of words, `{ open: ['开通', '申请'] }`, and named patterns, `{ cannot: '<!(能)不能|无法' }`. */
export type Lexicon = Readonly<Record<string, readonly string[] | string>>;

const SENTENCE_END = '。!?;\\n';
const token = /\\(.)|\{(\w+)\}|~(\d+)|<?!\(|\s+|[()[\]#^$|{}.*+?/\\]/gsu;
const meanings: Readonly<Record<string, string>> = {
  '<!(': '(?<!',
  '!(': '(?!',
  '(': '(?:',
  ')': ')',
  '[': '(?:',
  ']': ')?',
  '|': '|',
  '#': '[0-9*x]{1,12}',
  '^': `(?<![^${SENTENCE_END}])`,
  $: `(?![^${SENTENCE_END}])`,
};

/**
 * Compiles a pattern over folded text (`foldText`) to a regular expression with the flag `g`.
 *
 * | in a pattern | means |
 * |---|---|
 * | `系统繁忙` | these characters, written as folded; spaces mean nothing |
 * | `{open}` | any word of the class `open` of the lexicon, or its pattern of that name |
 * | `(a\|b)` | a or b; `a\|b` also at the top |
 * | `[a]` | a, or nothing |
 * | `~6` | up to 6 characters of any kind, as few as possible, not across 。！？； or a line break |
 * | `#` | a number, masked or not: 1–12 of 0–9, `*`, `x` |
 * | `!(a)` | here a does not follow: `!(~3{open})` no `open` within 3 characters |
 * | `<!(a)` | here a does not stand before |
 * | `^` `$` | beginning and end of a sentence (of the text, of a line, at 。！？；) |
 * | `\(` | the character itself |
 *
 * There is no unbounded repetition, so matching is linear in the text. Throws an Error when brackets do not
 * match or the lexicon lacks a class; that a pattern of this extension is sound in every other way is tested before it ships.
 * The result is stateful (`g`): use `matchAll`, or set `lastIndex`.
 */
export function compilePattern(pattern: string, lexicon: Lexicon): RegExp {
  return new RegExp(patternSource(pattern, lexicon), 'g');
}

/** The source of the expression that `compilePattern` makes. */
export function patternSource(pattern: string, lexicon: Lexicon): string {
  return pattern.replace(token, (text, itself?: string, name?: string, widest?: string) => {
    if (name) return sourceOfName(name, lexicon);
    if (widest) return `[^${SENTENCE_END}]{0,${widest}}?`;
    return itself ? escaped(itself) : (meanings[text] ?? escaped(text.trim()));
  });
}

const sourceOfName = onceByName((name, lexicon) => `(?:${alternativesOf(name, lexicon)})`);

function alternativesOf(name: string, lexicon: Lexicon): string {
  const meaning = lexicon[name];
  if (!meaning) throw new Error(`no words for {${name}}`);
  if (typeof meaning === 'string') return patternSource(meaning, lexicon);
  // Longest first, so that 支付宝账户 is not taken for 支付宝.
  return [...new Set(meaning.map(escaped))].sort((a, b) => b.length - a.length).join('|');
}
