import { expect, it } from 'vitest';
import { recognise, suggest } from '../../src/app/engines/recognise';
import table from './paraphrases.tsv?raw';

/**
 * Questions as people might put them, written for this test: a class, a tab, a sentence; `other` is about
 * something else. Rules are tuned on them, so the figures are a floor under what works, not a promise.
 */
const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);
const classesIn = (text: string) => [
  ...new Set(recognise(text, { mode: 'typed' }).symptoms.map((symptom) => symptom.class as string)),
];

it('are read as what they say', () => {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const [expected, text] of rows) {
    const read = classesIn(text).filter((name) => name !== 'other');
    wrong += read.filter((name) => name !== expected).length;
    if (read.includes(expected)) right += 1;
    else if (expected !== 'other') missed += 1;
  }
  expect((2 * right) / (2 * right + wrong + missed)).toBeGreaterThan(0.96);
});

it('about something else are mostly left alone', () => {
  const others = rows.filter(([expected]) => expected === 'other');
  const left = others.filter(([, text]) => classesIn(text).every((name) => name === 'other'));
  expect(left.length / others.length).toBeGreaterThan(0.96);
});

it('find their class among the suggestions', () => {
  const asked = rows.filter(([expected]) => expected !== 'other');
  const found = asked.filter(([expected, text]) => suggest(text).some((id) => id === expected));
  expect(found.length / asked.length).toBeGreaterThan(0.7);
});
