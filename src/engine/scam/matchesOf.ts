import type { Span } from '../text/types';

/**
 * Where an expression with the flag `g` matches, at most `most` times. Not `matchAll`, which copies the
 * expression at every call: with some fifty of them for one block, that was the greater part of the time.
 */
export function matchesOf(text: string, expression: RegExp, most = 1000): Span[] {
  const places: Span[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const end = match.index + match[0].length;
    places.push({ start: match.index, end });
    if (places.length === most) break;
    if (match[0] === '') expression.lastIndex = end + 1;
  }
  return places;
}
