import type { Symptom, SymptomRule } from '../../knowledge/define';
import { compilePattern, type Lexicon } from '../text/compilePattern';

/** What the reader needs to know of a symptom. */
export type RuledSymptom = Pick<Symptom, 'id' | 'class' | 'yieldsTo' | 'rules'>;

/** A rule made ready, with the symptom it speaks for. */
export interface CompiledRule {
  symptom: RuledSymptom;
  rule: SymptomRule;
  pattern: RegExp;
  unless?: RegExp;
}

/** A rule that matched, half-open range in units of the text it was given. */
export interface Hit {
  symptom: RuledSymptom;
  rule: SymptomRule;
  start: number;
  end: number;
}

/** Makes rules ready, in the order of the symptoms and of their rules. */
export function compileRules(symptoms: readonly RuledSymptom[], lexicon: Lexicon): CompiledRule[] {
  return symptoms.flatMap((symptom) =>
    symptom.rules.map((rule) => ({
      symptom,
      rule,
      pattern: compilePattern(rule.pattern, lexicon),
      unless: rule.unless === undefined ? undefined : compilePattern(rule.unless, lexicon),
    })),
  );
}

/** The first place from `from` on where a rule matches and its `unless` does not, in the same sentence. */
export function nextHit(
  { symptom, rule, pattern, unless }: CompiledRule,
  text: string,
  from: number,
): Hit | undefined {
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!unless || !matchesIn(unless, text, sentenceAround(text, start, end)))
      return { symptom, rule, start, end };
  }
  return undefined;
}

/** The sentence (or the sentences) a range stands in: up to 。！？； or a line break, at most 200 units each way. */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (from > 0 && start - from < 200 && !isSentenceEnd(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < 200 && !isSentenceEnd(text.charCodeAt(to))) to += 1;
  return { start: from, end: to };
}

function matchesIn(pattern: RegExp, text: string, { start, end }: { start: number; end: number }): boolean {
  pattern.lastIndex = 0;
  return pattern.test(start === 0 && end === text.length ? text : text.slice(start, end));
}

function isSentenceEnd(code: number): boolean {
  return code === 0x3002 || code === 0x21 || code === 0x3f || code === 0x3b || code === 0x0a;
}
