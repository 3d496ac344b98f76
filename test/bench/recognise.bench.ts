import { recognise } from '../../src/app/engines/recognise';
import type { RecogniseContext } from '../../src/engine/recognise/types';
import { examples } from '../../src/knowledge/symptoms/cannotUse';
import type { BenchTable } from '../support/benchTable';

const typed: RecogniseContext = { mode: 'typed' };
const page: RecogniseContext = { mode: 'page', host: 'www.alipay.com' };
const questions = Object.values(examples).flatMap(({ yes, no }) => [...yes, ...no]);
const texts: Record<string, string> = {
  questions: `${questions.join('，')}。`,
  '花呗 again and again': '花呗',
  'a rule that almost matches': '花呗逾期还不能没有额度',
  'one letter': 'a',
  'folded characters': '花\u200b唄１，',
};
const lengths = [100, 10_000, 1_000_000];

/** Time per question, and per character from 100 to a million characters, on ordinary and on hostile text. */
export default async function recogniseBench(): Promise<BenchTable> {
  const perQuestion = best(() => {
    for (const question of questions) recognise(question, typed);
  });
  const rows = Object.entries(texts).flatMap(([name, unit]) =>
    ([typed, page] as const).map((context) => [
      `${name}, ${context.mode}`,
      ...lengths.map((length) => {
        const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
        return `${((best(() => recognise(text, context)) * 1e6) / length).toFixed(0)} ns`;
      }),
    ]),
  );
  return {
    title: 'Recognise',
    columns: ['text', ...lengths.map((length) => `per character of ${length.toLocaleString('en')}`)],
    rows,
    note: `One question: ${((perQuestion * 1000) / questions.length).toFixed(1)} µs (goal: 20). The time per character must not grow with the length.`,
  };
}

/** The shortest of several runs, in milliseconds; short runs are repeated until the clock can see them. */
function best(run: () => void): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    let times = 0;
    do {
      run();
      times += 1;
    } while (performance.now() - start < 20);
    shortest = Math.min(shortest, (performance.now() - start) / times);
  }
  return shortest;
}
