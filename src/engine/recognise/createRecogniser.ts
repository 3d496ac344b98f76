import { once } from '../once';
import { compilePattern, type Lexicon } from '../text/compilePattern';
import { type Folded, foldText, sourceRange } from '../text/foldText';
import { joinLines } from '../text/joinLines';
import { isRetold, messageTo } from './messageTo';
import { isOfAnother, productIn, productOfPlace, productTyped } from './products';
import { type Hit, nextHit, type ReadyRule, type RuledSymptom, readyRules } from './rules';
import type { RecogniseContext, RecognisedSymptom, Recognition } from './types';

export interface RecogniserKnowledge {
  symptoms: readonly RuledSymptom[];
  /** `passedOver`: what says that nothing is wrong, or that it is wrong for somebody else; no rule reads it. */
  lexicon: Lexicon & { passedOver: string };
  /** Whether a message on a host is the platform's own even when it does not name the product. */
  isMessageHost: (host: string) => boolean;
}

/** What stands after so many UTF-16 units is not read: no message is that long. */
const LONGEST = 1_000_000;
/** People leave sentence ends out or put them anywhere; up to this length a typed text is one thought. */
const ONE_THOUGHT = 120;
/** Two sentences of one symptom no further apart than this are one message. */
const ONE_MESSAGE = 30;
/** More messages than this on one page add nothing. */
const MOST_MESSAGES = 12;

/**
 * Makes the reader of messages and questions. Patterns are compiled on first use; the reader keeps
 * nothing between calls.
 *
 * The reader takes any string, of which it reads the first million UTF-16 units, in time linear in its
 * length; it never throws. Typed text is read with every rule, and each symptom said once. On a page only
 * the platform's own sentences count, where they stand as a message to this reader and the product is
 * named nearby (on the platform's own hosts it need not be), every time they stand there.
 */
export function createRecogniser({ symptoms, lexicon, isMessageHost }: RecogniserKnowledge) {
  const passedOver = once(() => compilePattern(lexicon.passedOver, lexicon));
  const typedRules = once(() => readyRules(symptoms, lexicon));
  const pageRules = once(() => readyRules(symptoms.map(platformSentences), lexicon));

  return (text: string, context: RecogniseContext): Recognition => {
    const folded = foldText(text.slice(0, LONGEST));
    const joined = joinLines(folded.text);
    if (context.mode === 'typed') {
      const hits = readTyped(joined.text, passedOver, typedRules().worthTrying);
      return {
        product: productTyped(joined.text) ?? productOfPlace(context),
        symptoms: reported(hits, folded, joined),
      };
    }
    const ownHost = isMessageHost(context.host ?? '');
    const hits = readPage(joined, ownHost, passedOver, pageRules().worthTrying);
    return {
      product: productIn(joined.text) ?? (ownHost ? productOfPlace(context) : null),
      symptoms: reported(hits, folded, joined),
    };
  };
}

function readTyped(
  text: string,
  passedOver: () => RegExp,
  worthTrying: (text: string) => ReadyRule[],
): Hit[] {
  const thought = text.length <= ONE_THOUGHT ? text.replace(/[。!;\n](?!$)/g, ',') : text;
  const read = without(passedOver(), thought);
  const hits: Hit[] = [];
  for (const rule of worthTrying(read)) {
    if (hits.at(-1)?.symptom === rule.symptom) continue;
    let hit = nextHit(rule, read, 0);
    while (hit && isOfAnother(read, hit)) hit = nextHit(rule, read, hit.end);
    if (hit) hits.push(hit);
  }
  return hits;
}

function readPage(
  joined: Folded,
  ownHost: boolean,
  passedOver: () => RegExp,
  worthTrying: (text: string) => ReadyRule[],
): Hit[] {
  const hits: Hit[] = [];
  const tried = worthTrying(joined.text);
  if (tried.length === 0) return hits;
  const read = without(passedOver(), joined.text);
  for (const rule of tried) {
    for (let hit = nextHit(rule, read, 0); hit; hit = nextHit(rule, read, hit.end)) {
      if (isOfAnother(read, hit) || !messageTo(joined, hit, ownHost)) continue;
      const known = hits.find((other) => isSameMessage(joined.text, other, hit as Hit));
      if (known) widen(known, hit);
      else if (hits.push(hit) === MOST_MESSAGES) return hits;
    }
  }
  return hits;
}

/** Blanks what matches, so that places in the text stay as they are; … never stands in a folded text. */
function without(pattern: RegExp, text: string): string {
  return text.replace(pattern, (passage) => '…'.repeat(passage.length));
}

/** 系统繁忙，请稍后再试 is one message, though each half is a sentence of the platform. */
function isSameMessage(text: string, a: Hit, b: Hit): boolean {
  if (a.symptom !== b.symptom) return false;
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return between.length <= ONE_MESSAGE && !between.includes('\n');
}

function widen(hit: Hit, by: Hit): void {
  hit.start = Math.min(hit.start, by.start);
  hit.end = Math.max(hit.end, by.end);
}

/** What is left when general complaints have yielded to stated causes, in order of appearance. */
function reported(hits: readonly Hit[], folded: Folded, joined: Folded): RecognisedSymptom[] {
  const ids = new Set<string>(hits.map((hit) => hit.symptom.id));
  return hits
    .filter((hit) => !hit.symptom.yieldsTo.some((id) => ids.has(id)))
    .map(({ symptom, rule, start, end }) => {
      const inFolded = sourceRange(joined, start, end);
      return {
        id: symptom.id,
        class: rule.class ?? symptom.class,
        rule: rule.id,
        ...sourceRange(folded, inFolded.start, inFolded.end),
        verbatim: rule.said === true && !isRetold(joined, { start, end }),
      };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function platformSentences(symptom: RuledSymptom): RuledSymptom {
  return { ...symptom, rules: symptom.rules.filter((rule) => rule.said) };
}
