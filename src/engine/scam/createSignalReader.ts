import type { ScamPattern, ScamTalk } from '../../knowledge/defineScam';
import { isSentenceEnd } from '../text/isSentenceEnd';
import type { Span } from '../text/types';
import { createFinder, type Sought, soughtPattern } from './createFinder';
import type { Signal } from './judgeSignals';
import type { Contacts } from './readContacts';
import type { SignalFamily } from './types';

type Rule = Omit<Signal, 'start' | 'end' | 'actionable'>;

const DENIAL_REACH = 16;
const scan = /扫|二维码|群链接/;

/**
 * Creates the reader of signals, which come sorted by start. It takes widely folded text and the contacts in
 * it. What is named in order to deny it is no signal, and without any talk there is no context to it.
 */
export function createSignalReader(
  scams: readonly ScamPattern[],
  { words, context, denial }: ScamTalk,
): (text: string, contacts: Contacts) => Signal[] {
  const soughtOf = (patterns: readonly string[]) => patterns.map((pattern) => soughtPattern(pattern, words));
  const rules: Rule[] = [];
  const sought: Sought[] = [];
  const add = (rule: Rule, patterns: readonly string[] = []) => {
    for (const one of soughtOf(patterns.flatMap(alternativesOf))) {
      rules.push(rule);
      sought.push(one);
    }
  };
  const addAll = (rule: Omit<Rule, 'family'>, byFamily: ScamPattern['says'] = {}) => {
    for (const [family, patterns] of Object.entries(byFamily))
      add({ ...rule, family: family as SignalFamily }, patterns);
  };
  for (const { id: pattern, says, orders, asked, threats, hints, alone } of scams) {
    addAll({ pattern, weak: alone === false }, says);
    addAll({ pattern, order: true }, orders);
    addAll({ pattern, order: true, asked: true }, asked);
    addAll({ pattern, asked: true, threat: true }, threats);
    add({ family: 'offer', pattern, weak: true, hint: true }, hints);
  }
  add({ family: 'context' }, context.warning);
  add({ family: 'context', told: true }, [...context.report, ...context.question]);
  const find = createFinder(sought);
  const findDenial = createFinder(soughtOf(denial.flatMap(alternativesOf).map((pattern) => `${pattern}$`)));
  const isDenied = (text: string, start: number) =>
    findDenial(text.slice(startOfClause(text, start), start)).length > 0;

  return (text, { reach, hotlines }) => {
    const signals: Signal[] = [];
    for (const { index, start, end } of find(text)) {
      const rule = rules[index] as Rule;
      // 遇到自称客服让我… is no denial of what they ask for.
      if (rule.family !== 'context' && !rule.asked && isDenied(text, start)) continue;
      const actionable = rule.family === 'contact' && scan.test(text.slice(start, end));
      signals.push({ ...rule, start, end, actionable });
    }
    for (const place of reach) signals.push(contactAt(place, 'offPlatform'));
    for (const hotline of hotlines)
      if (hotline.verdict === 'notListed') signals.push(contactAt(hotline, 'plantedHotline'));
    return signals.some(({ family }) => family !== 'context')
      ? signals.sort((a, b) => a.start - b.start)
      : [];
  };
}

/** Where the clause before a place begins, as far as a denial reaches. */
function startOfClause(text: string, place: number): number {
  const furthest = Math.max(0, place - DENIAL_REACH);
  let start = place;
  while (start > furthest && text[start - 1] !== ',' && !isSentenceEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The top alternatives of a pattern, which are looked for one by one. */
function alternativesOf(pattern: string): string[] {
  if (!pattern.includes('|')) return [pattern];
  let depth = 0;
  return pattern
    .replace(/\\.|[([|)\]]/g, (token) => {
      if (token === '(' || token === '[') depth++;
      else if (token === ')' || token === ']') depth--;
      return token === '|' && depth === 0 ? '\n' : token;
    })
    .split('\n');
}

function contactAt({ start, end }: Span, pattern: 'offPlatform' | 'plantedHotline'): Signal {
  return { family: 'contact', pattern, start, end, actionable: true, weak: pattern === 'offPlatform' };
}
