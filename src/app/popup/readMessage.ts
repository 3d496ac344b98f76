import type { OtherProduct } from '../../engine/recognise/products';
import type { RecogniseContext, Recognition } from '../../engine/recognise/types';
import type { ScamReading } from '../../engine/scam/types';
import type { SymptomId } from '../../knowledge/define';
import type { PageHint } from '../../platform/messages';
import { firstUnits } from '../../platform/quotes';
import { longestText } from '../../platform/selectedText';
import type { Message, Way } from '../../ui/popup/popupState';
import { distinctBy } from './distinctBy';
import { alarmOf, textWarnings } from './scamWarnings';

/** How much of a longer text is looked at before markup is taken out. */
export const longestLook = 40_000;

/** What reads a text; passed in, so that the first paint need not wait for it. */
export interface TextReaders {
  recognise: (text: string, context: RecogniseContext) => Recognition;
  /** The nearest symptoms for a text that was not recognised, at most three. */
  suggest: (text: string) => readonly SymptomId[];
  /** Another lender's product the text is about. */
  otherProduct: (text: string) => OtherProduct | null;
  readScam: (text: string, context: { host?: string }) => ScamReading;
}

/**
 * Reads a text a person brought: pasted, selected on a page, or opened with it. Anything goes in: a
 * megabyte is cut with a note, markup is taken out, and a text without words is said to be one.
 */
export function readMessage(
  raw: string,
  way: Extract<Way, 'pasted' | 'selected'>,
  readers: TextReaders,
): Message {
  const html = looksLikeMarkup(raw.slice(0, longestLook));
  const look = raw.slice(0, longestLook);
  const plain = (html ? withoutMarkup(look) : look).replace(/\r\n?/g, '\n').trim();
  const text = firstUnits(plain, longestText);
  const cut = plain.length > longestText || raw.length > longestLook ? text.length : undefined;
  const { product, symptoms } = readers.recognise(text, { mode: 'typed' });
  const other = readers.otherProduct(text);
  const wordless = !/[\p{L}\p{N}]/u.test(text);
  const known = symptoms.length > 0 && !(other && product === null);
  const scam = readers.readScam(text, {});
  // What somebody after their money says of the platform is not taken for the platform's word.
  const alarming = alarmOf(textWarnings({ scam, text }), scam) !== undefined;
  const believed = known && !alarming;
  const isPlain = !known && !other && !wordless && !alarming;
  return {
    way,
    text,
    cut,
    product,
    symptoms: believed ? distinct(symptoms) : [],
    spans: believed ? symptoms.map(({ start, end }) => ({ start, end })) : [],
    scam,
    otherProduct: known ? undefined : (other ?? undefined),
    suggestions: isPlain ? readers.suggest(text) : known && alarming ? toAskTheApp(symptoms) : [],
    oddity: wordless ? 'emoji' : html ? 'html' : undefined,
  };
}

/**
 * A message the content script found, with everything the page's findings say of the same sentence; the dots
 * stand where they say. Places beyond the quote, which a page could forge, mark nothing.
 */
export function pageMessage(
  hint: PageHint,
  { host, hints }: { host: string; hints: readonly PageHint[] },
): Message {
  const said = [hint, ...hints.filter((other) => other !== hint && other.quote === hint.quote)];
  return {
    way: 'page',
    text: hint.quote,
    host,
    product: hint.product,
    symptoms: distinctBy(said, ({ symptom }) => symptom).map(({ symptom, verbatim }) => ({
      id: symptom,
      told: verbatim ? 'verbatim' : 'retold',
    })),
    spans: said.map(({ from, to }) => ({ start: from, end: to })),
    suggestions: [],
  };
}

/** A message picked from the list, with the platform's words, the user's own or none: only the first count as read. */
export function pickedMessage(symptom: SymptomId, words: string, said: string): Message {
  return {
    way: 'picked',
    text: words,
    product: null,
    symptoms: [{ id: symptom, told: words && words === said ? 'verbatim' : 'retold' }],
    spans: [],
    suggestions: [],
  };
}

/** What the app may say as well; that a code or a card is wanted is what the other side asks for. */
const toAskTheApp = (symptoms: Recognition['symptoms']): SymptomId[] =>
  distinct(symptoms).flatMap(({ id }) => (id === 'stepRequired' || id === 'howToActivate' ? [] : id));

/** The first of each symptom, in order of appearance. */
const distinct = (symptoms: Recognition['symptoms']): Message['symptoms'] =>
  distinctBy(symptoms, ({ id }) => id).map(({ id, verbatim }) => ({
    id,
    told: verbatim ? 'verbatim' : 'retold',
  }));

const looksLikeMarkup = (text: string) =>
  (text.match(/<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,500})?>/gi)?.length ?? 0) > 1;

/** Text only: for reading, never for showing as markup. */
function withoutMarkup(text: string): string {
  return text
    .replace(/<(script|style)\b[^<>]{0,500}>[\s\S]*?(?:<\/\1>|$)/gi, ' ')
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ');
}
