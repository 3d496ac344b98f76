import { readScam } from '../../src/app/engines/readScam';
import { readScamOnPage } from '../../src/app/page/readScamOnPage';
import { LONGEST_TEXT } from '../../src/engine/scam/createScamReader';
import { foldText } from '../../src/engine/text/foldText';
import { adverts } from '../knowledge/scam/adverts';
import { innocent } from '../knowledge/scam/innocent';
import type { BenchTable } from '../support/benchTable';

const BLOCK = 500;
const ROUNDS = 15;
/** Read in each round, so that short texts are measured as well as long ones. */
const CHARACTERS = 50_000;
const ordinary =
  '我们周末去公园散步，带了面包和水。孩子在草地上跑来跑去，老人坐在长椅上看书，远处有人放风筝。';

/** Blocks of 500 characters, cut from the texts one after the other. */
function blocksOf(texts: readonly string[]): string[] {
  const all = texts.join('\n').repeat(Math.ceil(BLOCK / texts.join('\n').length));
  return Array.from({ length: Math.floor(all.length / BLOCK) }, (_, i) =>
    all.slice(i * BLOCK, (i + 1) * BLOCK),
  );
}

/** The best of the rounds, µs per text: what the machine can do when nothing disturbs it. */
function best(run: (text: string) => unknown, texts: readonly string[]): number {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const repeats = Math.max(1, Math.ceil(CHARACTERS / characters));
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (let i = 0; i < repeats; i++) for (const text of texts) run(text);
    least = Math.min(least, ((performance.now() - start) * 1000) / repeats / texts.length);
  }
  return least;
}

/** Time of reading scam talk: per block, on a page and pasted, against the folding alone, and how it grows with length. */
export default async function scamBench(): Promise<BenchTable> {
  const advertTexts = adverts.map(({ text }) => text);
  const kinds: [string, string[]][] = [
    ['ordinary text, 500 characters', blocksOf([ordinary])],
    ['notices, news, questions, 500 characters', blocksOf(Object.values(innocent).flat())],
    ['adverts end to end, 500 characters', blocksOf(advertTexts)],
    ['one advert', advertTexts],
    [
      'notices and news, 5 000 characters',
      [blocksOf(Object.values(innocent).flat()).join('').slice(0, 5000)],
    ],
    [
      'notices and news, 20 000 characters',
      [blocksOf(Object.values(innocent).flat()).join('').repeat(5).slice(0, 20_000)],
    ],
    ['one million characters (cut)', [advertTexts.join('').repeat(500).slice(0, 1_000_000)]],
  ];
  const rows = kinds.map(([name, texts]) => {
    const onPage = best((text) => readScamOnPage(text, {}), texts);
    const pasted = best((text) => readScam(text, {}), texts);
    const fold = best((text) => foldText(text.slice(0, LONGEST_TEXT)), texts);
    return [name, onPage.toFixed(1), pasted.toFixed(1), fold.toFixed(1)];
  });
  return {
    title: 'Scam talk',
    columns: ['text', 'on a page, µs', 'pasted, µs', 'of which folding, µs'],
    rows,
    note: 'Goal: at most 100 µs for a block of 500 characters as pages show them (notices, news and questions, on a page), and linear in length.',
  };
}
