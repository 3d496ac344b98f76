import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { recognise } from '../../src/app/engines/recognise';
import type { Symptom, SymptomExamples } from '../../src/knowledge/define';

const files = import.meta.glob<{ default: Symptom; examples: SymptomExamples }>(
  ['../../src/knowledge/symptoms/*.ts', '!**/index.ts', '!**/lexicon.ts'],
  { eager: true },
);
const sentences = Object.values(files).flatMap(({ default: { id, rules }, examples }) =>
  rules
    .filter((rule) => rule.said)
    .flatMap((rule) => (examples[rule.id]?.yes ?? []).map((text) => ({ id: id as string, text }))),
);

const traditional = Converter({ from: 'cn', to: 'tw' });
const variants: Record<string, (text: string) => string> = {
  'as shown': (text) => text,
  您: (text) => text.replaceAll('你', '您'),
  你: (text) => text.replaceAll('您', '你'),
  帐: (text) => text.replaceAll('账', '帐'),
  'traditional, full width': (text) => traditional(text).replaceAll(',', '，'),
  'spaces for punctuation': (text) => text.replace(/[，。（）、]/g, ' '),
  'half-width punctuation': (text) => text.normalize('NFKC'),
  'broken after commas': (text) => text.replaceAll('，', '，\n'),
  'broken in the middle': (text) => breakInMiddle(text),
  'zero-width noise': (text) => [...text].join('\u200b'),
  'spaced out': (text) => text.replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, ' '),
  'masked digits shown': (text) => text.replaceAll('***', '300'),
  'with a full stop': (text) => `${text}。`,
};

/** Between two Chinese characters; a break beside a figure is read as the end of a line. */
function breakInMiddle(text: string): string {
  return text.replace(/^(.{3,}?[\u4e00-\u9fff])(?=[\u4e00-\u9fff]{2})/u, '$1\n');
}

describe.each(Object.entries(variants))('the platform’s sentences, %s', (_, vary) => {
  it.each(sentences)('$text', ({ id, text }) => {
    const varied = vary(text);
    expect(recognise(varied, { mode: 'typed' }).symptoms.map((symptom) => symptom.id)).toContain(id);
    expect(
      recognise(varied, { mode: 'page', host: 'render.alipay.com' }).symptoms.map(({ id, verbatim }) => [
        id,
        verbatim,
      ]),
    ).toContainEqual([id, true]);
  });
});

it('covers every symptom with a platform sentence', () => {
  expect(new Set(sentences.map(({ id }) => id)).size).toBeGreaterThanOrEqual(20);
});

const words = parse(readFileSync('locales/zh_CN.yml', 'utf8')) as {
  symptom: Record<string, { picked: string; said?: string }>;
};
const shown = Object.entries(words.symptom).flatMap(([id, { said }]) => (said ? [{ id, said }] : []));

it.each(shown)('what the list of messages shows is read as its symptom: $said', ({ id, said }) => {
  expect(recognise(said, { mode: 'typed' }).symptoms).toContainEqual(
    expect.objectContaining({ id, verbatim: true }),
  );
});
