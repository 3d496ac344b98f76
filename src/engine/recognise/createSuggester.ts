import type { Symptom, SymptomId } from '../../knowledge/define';
import { foldText } from '../text/foldText';

/** How strongly a repeated gram counts, and how much a long sentence is held back: BM25's usual values. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;
const MOST_SUGGESTIONS = 3;
const names = /蚂蚁|花呗|借呗|支付宝/g;
/** Pairs that any sentence may share with any other. */
const idle = new Set(
  '今天 明天 昨天 现在 已经 怎么 么办 什么 为什 没有 可以 能不 不能 不会 一个 这个 那个 是不 时候 多少 电话 到了 不了 就是 还是 我的'.split(
    ' ',
  ),
);

/**
 * Makes 你是不是想问: from any text to at most three symptoms, most alike first, by BM25 (Robertson &
 * Zaragoza 2009) over the characters and character pairs of the symptoms' typical sentences; rarity grows
 * with a root, not a logarithm, so that every machine ranks alike. The products' names tell nothing and
 * are left out; without a pair in common nothing is suggested, nor, where no product is named, without two that tell. A suggestion is not a reading: it counts
 * only when the reader picks it.
 */
export function createSuggester(symptoms: readonly Pick<Symptom, 'id' | 'typical'>[]) {
  const sentences = symptoms.flatMap(({ id, typical }) =>
    typical.map((sentence) => ({ id, counts: countGrams(foldText(sentence).text) })),
  );
  const lengths = sentences.map(({ counts }) => total(counts));
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const rarity = rarityOf(sentences.map(({ counts }) => counts));

  return (text: string): SymptomId[] => {
    const folded = foldText(text.slice(0, 500)).text;
    const asked = [...countGrams(folded).keys()];
    const isNamed = folded.search(names) >= 0;
    const best = new Map<SymptomId, number>();
    sentences.forEach(({ id, counts }, i) => {
      const damping =
        SATURATION * (1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * (lengths[i] as number)) / averageLength);
      let score = 0;
      let pairs = 0;
      for (const gram of asked) {
        const count = counts.get(gram);
        if (!count) continue;
        score += ((rarity.get(gram) ?? 0) * count * (SATURATION + 1)) / (count + damping);
        if (gram.length === 2 && (isNamed || !idle.has(gram))) pairs++;
      }
      if (pairs >= (isNamed ? 1 : 2) && score > (best.get(id) ?? 0)) best.set(id, score);
    });
    const ranked = [...best].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const strongest = ranked[0]?.[1] ?? 0;
    return ranked
      .filter(([, score]) => score >= strongest / 2)
      .slice(0, MOST_SUGGESTIONS)
      .map(([id]) => id);
  };
}

/** Characters and pairs of characters of a folded text, without punctuation and the products' names. */
function countGrams(folded: string): Map<string, number> {
  const plain = folded.replace(names, ' ');
  const counts = new Map<string, number>();
  for (const run of plain.split(/[^0-9a-z\u3400-\u9fff]+/)) {
    for (let i = 0; i < run.length; i++) {
      const grams = i + 1 < run.length ? [run.slice(i, i + 1), run.slice(i, i + 2)] : [run.slice(i)];
      for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  return counts;
}

function rarityOf(documents: readonly Map<string, number>[]): Map<string, number> {
  const holding = new Map<string, number>();
  for (const counts of documents) {
    for (const gram of counts.keys()) holding.set(gram, (holding.get(gram) ?? 0) + 1);
  }
  return new Map(
    [...holding].map(([gram, n]) => [gram, Math.sqrt((documents.length - n + 0.5) / (n + 0.5))]),
  );
}

function total(counts: Map<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
