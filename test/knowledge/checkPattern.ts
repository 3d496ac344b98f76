import type { Lexicon } from '../../src/engine/text/compilePattern';
import { foldText } from '../../src/engine/text/foldText';

/** The most ways an alternative at the top may place its gaps, so that a hostile text costs a fixed amount per character. */
const MOST_PLACINGS = 6000;
const WIDEST_GAP = 30;

/**
 * Checks that a pattern means something in the language of `compilePattern` and can be matched in bounded time.
 * Compiling does not check it again in everybody's browser. Throws an Error that names the pattern.
 */
export function checkPattern(pattern: string, lexicon: Lexicon): void {
  checkFolded(pattern.replace(/\s/g, ''));
  new PatternChecker(pattern, lexicon).whole();
}

/** Compiling does not fold either: what is not written as folded, names aside, would never match. */
export function checkFolded(written: string): void {
  const plain = written.replace(/\{\w+\}/g, '');
  const folded = foldText(plain).text;
  if (folded !== plain) throw new Error(`"${plain}" is not folded, "${folded}" is`);
}

interface Piece {
  isEmpty: boolean;
  /** In how many ways the gaps inside can be placed at one start. */
  placings: number;
}

class PatternChecker {
  private at = 0;

  constructor(
    private readonly pattern: string,
    private readonly lexicon: Lexicon,
    private readonly depth = 0,
  ) {}

  whole(): Piece {
    const pieces = this.alternatives();
    if (this.at < this.pattern.length) this.fail('unexpected closing bracket');
    for (const { placings } of pieces)
      if (placings > MOST_PLACINGS) this.fail(`${placings} placings of gaps, at most ${MOST_PLACINGS}`);
    return together(pieces);
  }

  private fail(why: string): never {
    throw new Error(`pattern "${this.pattern}" at ${this.at}: ${why}`);
  }

  private alternatives(): Piece[] {
    const pieces = [this.sequence()];
    while (this.skip('|')) pieces.push(this.sequence());
    if (pieces.length > 1 && pieces.some(({ isEmpty }) => isEmpty)) this.fail('empty alternative');
    return pieces;
  }

  private sequence(): Piece {
    const whole = { isEmpty: true, placings: 1 };
    let afterGap = false;
    while (this.at < this.pattern.length && !'|)]'.includes(this.pattern[this.at] as string)) {
      const isGap = this.pattern[this.at] === '~';
      if (isGap && afterGap) this.fail('two gaps in a row');
      const piece = this.item();
      whole.placings *= piece.placings;
      if (piece.isEmpty) continue;
      whole.isEmpty = false;
      afterGap = isGap;
    }
    return whole;
  }

  private item(): Piece {
    if (this.skip('<!(') || this.skip('!(') || this.skip('(')) return this.group(')');
    if (this.skip('[')) return this.group(']');
    if (this.skip('{')) return this.named();
    if (this.skip('~')) return this.gap();
    if (this.skip('\\') && this.at === this.pattern.length) this.fail('\\ at the end');
    return { isEmpty: this.pattern[this.at++] === ' ', placings: 1 };
  }

  private group(bracket: string): Piece {
    const inner = together(this.alternatives());
    if (!this.skip(bracket)) this.fail(`${bracket} is missing`);
    if (inner.isEmpty) this.fail('empty group');
    return inner;
  }

  private named(): Piece {
    const end = this.pattern.indexOf('}', this.at);
    const name = this.pattern.slice(this.at, end < 0 ? undefined : end);
    const meaning = this.lexicon[name];
    if (end < 0 || !meaning || meaning.length === 0) return this.fail(`no words for {${name}}`);
    if (this.depth > 8) return this.fail(`{${name}} contains itself`);
    this.at = end + 1;
    if (typeof meaning !== 'string') return { isEmpty: false, placings: 1 };
    return new PatternChecker(meaning, this.lexicon, this.depth + 1).whole();
  }

  private gap(): Piece {
    const digits = /^\d{1,2}/.exec(this.pattern.slice(this.at))?.[0] ?? this.fail('~ needs a number');
    const widest = Number(digits);
    if (widest < 1 || widest > WIDEST_GAP) this.fail(`a gap is 1 to ${WIDEST_GAP} characters`);
    this.at += digits.length;
    return { isEmpty: false, placings: widest + 1 };
  }

  private skip(text: string): boolean {
    if (!this.pattern.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }
}

function together(pieces: readonly Piece[]): Piece {
  const sum = pieces.reduce((sum, { placings }) => sum + (placings > 1 ? placings : 0), 0);
  return { isEmpty: pieces.every(({ isEmpty }) => isEmpty), placings: Math.max(1, sum) };
}
