import { once } from '../once';
import { createChooser } from '../text/createChooser';
import { isSentenceEnd } from '../text/isSentenceEnd';
import type { Span } from '../text/types';
import { matchesOf } from './matchesOf';

/** A match of one of the expressions. */
export interface Found extends Span {
  /** Index of the expression. */
  index: number;
}

const MOST_PER_EXPRESSION = 8;

/**
 * Creates a search for all the places where expressions match, sorted by start, then by expression. It goes
 * sentence by sentence and runs only what can match there.
 *
 * Takes sources as `patternSource` makes them, none of which reaches over the end of a sentence.
 */
export function createFinder(sources: readonly string[]): (text: string) => Found[] {
  const expressions = sources.map((source) => once(() => new RegExp(source, 'g')));
  const choose = createChooser(sources);

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
