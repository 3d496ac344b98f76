import { expect, it } from 'vitest';
import scoreRecognise from './recognise';

const row = (expected: string[], read: string[], stratum = 'busy') => ({
  row: { symptoms: expected, stratum },
  result: { symptoms: read.map((name) => ({ class: name })) },
});

it('counts classes, not rows, and lets other stand for none', () => {
  const score = scoreRecognise([
    row(['frozen'], ['frozen']),
    row(['frozen', 'overdueBlock'], ['frozen', 'cannotUse']),
    row(['other'], ['frozen'], 'natural'),
    row(['other'], ['other'], 'natural'),
    row(['queueFull'], [], 'natural'),
    { row: { note: 'no expectation' }, result: { symptoms: [] } },
  ]);
  expect(score).toContain('micro (5 rows)            F1 0.500  P 0.500  R 0.500  right 2, wrong 2, missed 2');
  expect(score).toContain('natural (3 rows)          F1 0.000  P 0.000  R 0.000  right 0, wrong 1, missed 1');
  expect(score).toMatch(/frozen +F1 0\.800 {2}P 0\.667 {2}R 1\.000/);
  expect(score).toContain('F1 0.200 over 4 classes');
});

it('says so when there is nothing to count', () => {
  expect(scoreRecognise([])).toContain('micro (0 rows)            F1 –');
});
