import { foldText } from './foldText';

/** Named classes of words, `{ open: ['开通', '申请'] }`, and named patterns, `{ cannot: '<!(能)不能|无法' }`. */
export type Lexicon = Readonly<Record<string, readonly string[] | string>>;

/** The most ways a pattern may place its gaps, so that a hostile text costs a fixed amount per character. */
const MOST_PLACINGS = 6000;
const WIDEST_GAP = 30;
const SENTENCE_END = '。!?;\\n';

/**
 * Compiles a pattern over folded text (`foldText`) to a regular expression with the flag `g`.
 *
 * | in a pattern | means |
 * |---|---|
 * | `系统繁忙` | these characters (folded like the text; spaces in a pattern mean nothing) |
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
 * There is no unbounded repetition, so matching is linear in the text; a pattern whose gaps can be
 * placed in more than 6000 ways is refused. Throws an Error that names the pattern when it is malformed
 * or asks for a class the lexicon lacks. The result is stateful (`g`): use `matchAll`, or set `lastIndex`.
 */
export function compilePattern(pattern: string, lexicon: Lexicon): RegExp {
  const reader = new PatternReader(pattern, lexicon);
  const { source, placings } = reader.whole();
  if (placings > MOST_PLACINGS) reader.fail(`${placings} placings of gaps, at most ${MOST_PLACINGS}`);
  return new RegExp(source, 'g');
}

const closing: ReadonlySet<string> = new Set('|)]');
/** What ends a row of ordinary characters; `<` and `!` may turn out to be ordinary themselves. */
const special: ReadonlySet<string> = new Set('<!([{~#^$|)]');

interface Piece {
  source: string;
  /** In how many ways the gaps inside can be placed at one start. */
  placings: number;
}

class PatternReader {
  private at = 0;

  constructor(
    private readonly pattern: string,
    private readonly lexicon: Lexicon,
    private readonly depth = 0,
  ) {}

  whole(): Piece {
    const piece = this.alternatives();
    if (!this.atEnd) this.fail('unexpected closing bracket');
    return piece;
  }

  private get atEnd(): boolean {
    return this.at >= this.pattern.length;
  }

  fail(why: string): never {
    throw new Error(`pattern "${this.pattern}" at ${this.at}: ${why}`);
  }

  alternatives(): Piece {
    const pieces = [this.sequence()];
    while (this.skip('|')) pieces.push(this.sequence());
    if (pieces.length > 1 && pieces.some((piece) => piece.source === '')) this.fail('empty alternative');
    return {
      source: pieces.map((piece) => piece.source).join('|'),
      placings: Math.max(1, sumOf(pieces.map((piece) => (piece.placings > 1 ? piece.placings : 0)))),
    };
  }

  private sequence(): Piece {
    let source = '';
    let placings = 1;
    let afterGap = false;
    while (!this.atEnd && !closing.has(this.pattern[this.at] as string)) {
      const isGap = this.pattern[this.at] === '~';
      if (isGap && afterGap) this.fail('two gaps in a row');
      const piece = this.item();
      source += piece.source;
      placings *= piece.placings;
      if (piece.source !== '') afterGap = isGap;
    }
    return { source, placings };
  }

  private item(): Piece {
    if (!special.has(this.pattern[this.at] as string)) return this.literal();
    if (this.skip('<!(')) return this.group('(?<!', ')', ')');
    if (this.skip('!(')) return this.group('(?!', ')', ')');
    if (this.skip('(')) return this.group('(?:', ')', ')');
    if (this.skip('[')) return this.group('(?:', ')?', ']');
    if (this.skip('{')) return this.named();
    if (this.skip('~')) return this.gap();
    if (this.skip('#')) return { source: '[0-9*x]{1,12}', placings: 1 };
    if (this.skip('^')) return { source: `(?<![^${SENTENCE_END}])`, placings: 1 };
    if (this.skip('$')) return { source: `(?![^${SENTENCE_END}])`, placings: 1 };
    return this.literal();
  }

  private group(open: string, close: string, bracket: string): Piece {
    const inner = this.alternatives();
    if (!this.skip(bracket)) this.fail(`${bracket} is missing`);
    if (inner.source === '') this.fail('empty group');
    return { source: open + inner.source + close, placings: inner.placings };
  }

  private named(): Piece {
    const end = this.pattern.indexOf('}', this.at);
    const name = this.pattern.slice(this.at, end < 0 ? undefined : end);
    const meaning = this.lexicon[name];
    if (end < 0 || !meaning || meaning.length === 0) return this.fail(`no words for {${name}}`);
    if (this.depth > 8) return this.fail(`{${name}} contains itself`);
    this.at = end + 1;
    const pieces = piecesOf(this.lexicon);
    const piece = pieces.get(name) ?? this.pieceOf(meaning);
    pieces.set(name, piece);
    return piece;
  }

  private pieceOf(meaning: readonly string[] | string): Piece {
    if (typeof meaning !== 'string') return { source: oneOf(meaning), placings: 1 };
    const inner = new PatternReader(meaning, this.lexicon, this.depth + 1).whole();
    return { source: `(?:${inner.source})`, placings: inner.placings };
  }

  private gap(): Piece {
    const digits = /^\d{1,2}/.exec(this.pattern.slice(this.at))?.[0] ?? this.fail('~ needs a number');
    const widest = Number(digits);
    if (widest < 1 || widest > WIDEST_GAP) this.fail(`a gap is 1 to ${WIDEST_GAP} characters`);
    this.at += digits.length;
    return { source: `[^${SENTENCE_END}]{0,${widest}}?`, placings: widest + 1 };
  }

  /** All the ordinary characters in a row. */
  private literal(): Piece {
    let source = '';
    do {
      if (this.skip('\\') && this.atEnd) this.fail('\\ at the end');
      const character = String.fromCodePoint(this.pattern.codePointAt(this.at) as number);
      this.at += character.length;
      source += plainSource(character);
    } while (!this.atEnd && !special.has(this.pattern[this.at] as string));
    return { source, placings: 1 };
  }

  private skip(text: string): boolean {
    if (!this.pattern.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }
}

const piecesByLexicon = new WeakMap<Lexicon, Map<string, Piece>>();

/** The classes of a lexicon that were compiled before: most patterns name the same few. */
function piecesOf(lexicon: Lexicon): Map<string, Piece> {
  const known = piecesByLexicon.get(lexicon) ?? new Map<string, Piece>();
  piecesByLexicon.set(lexicon, known);
  return known;
}

const plainSources = new Map<string, string>();

/** A character as it is looked for; remembered, for patterns are long and made of few different ones. */
function plainSource(character: string): string {
  const known = plainSources.get(character);
  if (known !== undefined) return known;
  const source = escaped(foldText(character).text);
  plainSources.set(character, source);
  return source;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Longest word first, so that 支付宝账户 is not taken for 支付宝. */
function oneOf(words: readonly string[]): string {
  const plain = [...new Set(words.map((word) => foldText(word).text))].sort((a, b) => b.length - a.length);
  return `(?:${plain.map(escaped).join('|')})`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
