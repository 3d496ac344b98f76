import type { Symptom, SymptomRule } from '../../knowledge/define';
import { once } from '../once';
import { compilePattern, type Lexicon } from '../text/compilePattern';
import { createChooser } from '../text/createChooser';
import { isSentenceEnd } from '../text/isSentenceEnd';
import type { Span } from '../text/types';
import { wordsNeeded } from '../text/wordsNeeded';

/** What the reader needs to know of a symptom. */
export type RuledSymptom = Pick<Symptom, 'id' | 'class' | 'yieldsTo' | 'rules'>;

/** A rule with the symptom it speaks for. */
export interface ReadyRule {
  symptom: RuledSymptom;
  rule: SymptomRule;
  /** Compiled on first use: few are ever needed. */
  pattern: () => RegExp;
  unless?: () => RegExp;
}

/** A rule that matched, half-open range in units of the text it was given. */
export interface Hit extends Span {
  symptom: RuledSymptom;
  rule: SymptomRule;
}

/** Makes rules ready: what it returns gives those that can match in a text, in order of symptoms and rules. */
export function readyRules(
  symptoms: readonly RuledSymptom[],
  lexicon: Lexicon,
): { all: readonly ReadyRule[]; worthTrying: (text: string) => ReadyRule[] } {
  const compiled = (pattern: string) => once(() => compilePattern(pattern, lexicon));
  const all = symptoms.flatMap((symptom) =>
    symptom.rules.map((rule): ReadyRule => {
      const unless = rule.unless === undefined ? undefined : compiled(rule.unless);
      return { symptom, rule, pattern: compiled(rule.pattern), unless };
    }),
  );
  const choose = createChooser(all.map(({ rule }) => wordsNeeded(rule.pattern, lexicon)));
  return {
    all,
    worthTrying: (text) =>
      choose(text)
        .sort((a, b) => a - b)
        .map((index) => all[index] as ReadyRule),
  };
}

/** The first place from `from` on where a rule matches and its `unless` does not, in the same sentence. */
export function nextHit(
  { symptom, rule, pattern, unless }: ReadyRule,
  text: string,
  from: number,
): Hit | undefined {
  const expression = pattern();
  expression.lastIndex = from;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!unless || !matchesIn(unless(), text, sentenceAround(text, start, end)))
      return { symptom, rule, start, end };
  }
  return undefined;
}

/** The sentence (or the sentences) a range stands in: up to 。！？； or a line break, at most 200 units each way. */
export function sentenceAround(text: string, start: number, end: number): Span {
  let from = start;
  while (from > 0 && start - from < 200 && !isSentenceEnd(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < 200 && !isSentenceEnd(text.charCodeAt(to))) to += 1;
  return { start: from, end: to };
}

function matchesIn(pattern: RegExp, text: string, { start, end }: Span): boolean {
  pattern.lastIndex = 0;
  return pattern.test(start === 0 && end === text.length ? text : text.slice(start, end));
}
