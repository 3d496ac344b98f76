import { describe, expect, it } from 'vitest';
import { readyRules } from '../../src/engine/recognise/rules';
import { compilePattern } from '../../src/engine/text/compilePattern';
import type { ScamTalk } from '../../src/knowledge/defineScam';
import { pageScams } from '../../src/knowledge/pageScams';
import pageScamTalk from '../../src/knowledge/pageScamTalk';
import { scams } from '../../src/knowledge/scams';
import scamTalk from '../../src/knowledge/scamTalk';
import { symptoms } from '../../src/knowledge/symptoms';
import lexicon from '../../src/knowledge/symptoms/lexicon';
import { checkFolded, checkPattern } from './checkPattern';

/**
 * What could make a regular expression slow: anything that repeats without a limit, and a repeated group.
 * What is left tries a bounded number of paths over a bounded window at each start, so it is linear.
 */
function dangersOf(source: string): string[] {
  const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'c');
  const dangers: string[] = [];
  if (/[*+]/.test(bare)) dangers.push('* or +');
  if (/\{\d+,\}/.test(bare)) dangers.push('{n,}');
  if (/\)\{/.test(bare)) dangers.push('a repeated group');
  if (/\}\??c\{/.test(bare)) dangers.push('two repetitions in a row');
  if (/\\[1-9]|\\k/.test(source)) dangers.push('a back reference');
  for (const [, widest] of bare.matchAll(/\{\d+,(\d+)\}/g)) {
    if (Number(widest) > 30) dangers.push(`a gap of ${widest}`);
  }
  return dangers;
}

describe('the checker sees', () => {
  it.each(['(a+)+', 'a*b', 'a{2,}', '(?:ab){0,9}', '[a]{0,9}?[b]{0,9}?', '(a)\\1', '[^。]{0,99}?', '[+]a+'])(
    '%s',
    (source) => {
      expect(dangersOf(source)).not.toEqual([]);
    },
  );

  it.each(['[*+]', 'a\\+b', '(?:a|b)?c', '[^。]{0,9}?x[^。]{0,9}?', '\\{2,\\}'])(
    'nothing in %s',
    (source) => {
      expect(dangersOf(source)).toEqual([]);
    },
  );
});

const compiled = [
  { name: 'what is passed over', pattern: compilePattern(lexicon.passedOver, lexicon) },
  ...readyRules(symptoms, lexicon).all.flatMap(({ symptom, rule, pattern, unless }) => [
    { name: `${symptom.id}.${rule.id}`, pattern: pattern() },
    ...(unless ? [{ name: `${symptom.id}.${rule.id} unless`, pattern: unless() }] : []),
  ]),
];

describe('every rule is safe', () => {
  it.each(compiled)('$name', ({ pattern }) => {
    expect(dangersOf(pattern.source)).toEqual([]);
  });

  it.each(compiled)('$name needs at least one character', ({ pattern }) => {
    expect(''.match(pattern)).toBeNull();
  });
});

const read = [
  { what: 'of symptoms', words: lexicon, patterns: [lexicon.passedOver, ...rulePatterns()] },
  { what: 'of scams', words: scamTalk.words, patterns: scamPatterns(scams, scamTalk) },
  { what: 'of scams on pages', words: pageScamTalk.words, patterns: scamPatterns(pageScams, pageScamTalk) },
];

describe.each(read)('every pattern $what', ({ words, patterns }) => {
  it('is well formed', () => {
    expect(patterns.length).toBeGreaterThan(30);
    for (const pattern of patterns) expect(() => checkPattern(pattern, words)).not.toThrow();
  });
});

it.each(read)('every word $what is written as folded', ({ words }) => {
  for (const word of Object.values(words).flat()) expect(() => checkFolded(word)).not.toThrow();
});

it('every disguise is written as folded', () => {
  for (const { word, written } of scamTalk.disguises)
    for (const form of [word, ...written]) expect(() => checkFolded(form)).not.toThrow();
});

describe.each(read)('every pattern $what compiles', ({ words, patterns }) => {
  it('to an expression that is safe', () => {
    for (const pattern of patterns) {
      const dangers = dangersOf(compilePattern(pattern, words).source);
      // Those are bounded as well: checkPattern counts the ways to place gaps.
      expect(dangers.filter((danger) => danger !== 'two repetitions in a row')).toEqual([]);
    }
  });
});

function rulePatterns(): string[] {
  return symptoms.flatMap(({ rules }) =>
    rules.flatMap(({ pattern, unless }) => [pattern, unless ?? []].flat()),
  );
}

function scamPatterns(entries: typeof scams, talk: ScamTalk): string[] {
  const { money, context, denial, loss = [], lossBeside = [], distress = [] } = talk;
  const said = entries.flatMap(({ says, orders, asked, threats, hints = [] }) => [
    ...[says, orders, asked, threats].flatMap((byFamily) => Object.values(byFamily ?? {}).flat()),
    ...hints,
  ]);
  return [
    ...said,
    ...money,
    ...Object.values(context).flat(),
    ...denial,
    ...loss,
    ...lossBeside,
    ...distress,
  ];
}
