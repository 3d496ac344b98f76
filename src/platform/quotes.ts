/** The longest quote from a page, in UTF-16 units. */
export const QUOTE_LENGTH = 80;
/** How much of a page's text is looked at for one quote, on each side of the words. */
const REACH = 4 * QUOTE_LENGTH;
/** A sentence, with the closing marks that belong to it. */
const SENTENCE_END = /[。！？!?；;\n][”’」』）)]*/gu;

/** A sentence of a page, and where the words that matter stand in it: half-open, in UTF-16 units. */
export interface MarkedQuote {
  quote: string;
  from: number;
  to: number;
}

/** Makes a page's words fit for a quote: no control or direction characters, one line, at most 80 units. */
export function plainQuote(text: string): string {
  const plain = plainWords(text.slice(0, REACH)).trim();
  return plain.length <= QUOTE_LENGTH ? plain : `${whole(plain.slice(0, QUOTE_LENGTH - 1))}…`;
}

/**
 * Quotes the whole sentence around the words at a half-open range (UTF-16 units) of a text, plain and in at
 * most 80 units: where it is longer, what is farthest from the words is left out.
 */
export function quoteAround(text: string, start: number, end: number): MarkedQuote {
  const words = plainQuote(text.slice(start, end));
  const ahead = plainWords(lastSentence(text.slice(Math.max(0, start - REACH), start))).trimStart();
  const rest = plainWords(restOfSentence(text.slice(start, end), text.slice(end, end + REACH))).trimEnd();
  const room = QUOTE_LENGTH - words.length;
  const forAhead = Math.max(Math.floor(room / 2), room - rest.length);
  const before = ahead.length <= forAhead ? ahead : cutStart(ahead, forAhead);
  const forRest = room - before.length;
  const after = rest.length <= forRest ? rest : cutEnd(rest, forRest);
  return { quote: before + words + after, from: before.length, to: before.length + words.length };
}

const lastSentence = (text: string): string => {
  const last = [...text.matchAll(SENTENCE_END)].at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
};

/** What follows the words up to the end of their sentence; nothing where they end with it. */
function restOfSentence(words: string, text: string): string {
  const over = [...words.matchAll(SENTENCE_END)].at(-1);
  if (over && over.index + over[0].length === words.length) return '';
  const [first] = text.matchAll(SENTENCE_END);
  return first ? text.slice(0, first.index + first[0].length) : text;
}

const cutStart = (text: string, length: number): string =>
  length < 2 ? '' : `…${whole(text.slice(1 - length))}`;
const cutEnd = (text: string, length: number): string =>
  length < 2 ? '' : `${whole(text.slice(0, length - 1))}…`;

const plainWords = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');
/** The first units of a text, without the half character a cut may leave. */
export const firstUnits = (text: string, most: number): string => whole(text.slice(0, most));
const whole = (text: string): string => text.replace(/\p{Cs}/gu, '');
