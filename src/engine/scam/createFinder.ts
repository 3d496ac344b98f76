import { once } from '../once';
import { type Lexicon, patternSource } from '../text/compilePattern';
import { createChooser } from '../text/createChooser';
import { isSentenceEnd } from '../text/isSentenceEnd';
import type { Span } from '../text/types';
import { type Needs, wordsNeeded } from '../text/wordsNeeded';
import { matchesOf } from './matchesOf';

/** A match of one of the expressions. */
export interface Found extends Span {
  /** Index of the expression. */
  index: number;
}

/** An expression that does not reach over the end of a sentence. */
export interface Sought {
  /** Of each of these sets every match holds a word. */
  needs: Needs;
  /** Asked for when it first may match: of hundreds few ever do. */
  source: () => string;
}

const MOST_PER_EXPRESSION = 8;

/** A pattern (`compilePattern`) as what is sought. Throws an Error that names it when a match needs no word. */
export const soughtPattern = (pattern: string, lexicon: Lexicon): Sought => ({
  needs: wordsNeeded(pattern, lexicon),
  source: () => patternSource(pattern, lexicon),
});

/**
 * Creates a search for all the places where expressions match, sorted by start, then by expression. It goes
 * sentence by sentence and runs only what can match there.
 */
export function createFinder(sought: readonly Sought[]): (text: string) => Found[] {
  const expressions = sought.map(({ source }) => once(() => new RegExp(source(), 'g')));
  const choose = createChooser(sought.map(({ needs }) => needs));

  return (text) => {
    const found: Found[] = [];
    for (let from = 0, to = 0; from < text.length; from = to) {
      while (to < text.length && !isSentenceEnd(text.charCodeAt(to++)));
      const worth = choose(text, from, to);
      if (worth.length === 0) continue;
      const sentence = text.slice(from, to);
      for (const index of worth)
        for (const { start, end } of matchesOf(
          sentence,
          (expressions[index] as () => RegExp)(),
          MOST_PER_EXPRESSION,
        ))
          found.push({ index, start: from + start, end: from + end });
    }
    return found.sort((a, b) => a.start - b.start || a.index - b.index);
  };
}
