import { wordsNeeded } from './wordsNeeded';

/** A word that expressions need, beyond its first two characters, and which needs it meets. */
interface Word {
  rest: string;
  needs: number[];
  /** The pass it was last met in: a second time it adds nothing. */
  metIn: number;
}

const SHIFT = 18;
const SLOTS = 1 << (32 - SHIFT);

/** Words by their first two characters; of one character alone, the second is 0. */
class Table {
  readonly #keys = new Int32Array(SLOTS);
  readonly #lists: Word[][] = new Array(SLOTS);

  /** The words that begin so; `undefined` for none. Of a first character that begins longer words only, they are empty. */
  at(key: number): Word[] | undefined {
    return this.#lists[this.#slotOf(key)];
  }

  add(key: number): Word[] {
    const slot = this.#slotOf(key);
    const list = this.#lists[slot] ?? [];
    this.#keys[slot] = key;
    this.#lists[slot] = list;
    return list;
  }

  #slotOf(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) >>> SHIFT;
    while (this.#keys[slot] !== key && this.#keys[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }
}

/**
 * Creates the choice of expressions that can match in a part of a text, as ascending indexes. Every match of an
 * expression needs a word of each of two sets (`wordsNeeded`); one pass over the text finds whose words occur,
 * so hundreds of expressions cost little more than a few. Takes sources made by `compilePattern`; places are
 * half-open, in UTF-16 units.
 */
export function createChooser(
  sources: readonly string[],
): (text: string, from?: number, to?: number) => number[] {
  const table = tableOf(sources);
  /** By need, the pass it was last met in. The two of one expression are neighbours: 2n and 2n + 1. */
  const metIn = new Uint32Array(sources.length * 2);
  let now = 0;

  /** Adds the expressions of which a word stands here, and both needs are met now. */
  function meet(words: readonly Word[], text: string, after: number, chosen: number[]): void {
    for (const word of words) {
      if (word.metIn === now || (word.rest !== '' && !text.startsWith(word.rest, after))) continue;
      word.metIn = now;
      for (const need of word.needs) {
        if (metIn[need] === now) continue;
        metIn[need] = now;
        if (metIn[need ^ 1] === now) chosen.push(need >> 1);
      }
    }
  }

  return (text, from = 0, to = text.length) => {
    const chosen: number[] = [];
    now++;
    for (let i = from; i < to; i++) {
      const key = text.charCodeAt(i) << 16;
      const alone = table.at(key);
      if (alone === undefined) continue;
      meet(alone, text, i + 1, chosen);
      const paired = i + 1 < to ? table.at(key | text.charCodeAt(i + 1)) : undefined;
      if (paired) meet(paired, text, i + 2, chosen);
    }
    return chosen.sort((a, b) => a - b);
  };
}

function tableOf(sources: readonly string[]): Table {
  const words = new Map<string, number[]>();
  for (const [index, source] of sources.entries()) {
    const [rarest, other = rarest] = wordsNeeded(source);
    for (const [half, set] of [rarest, other].entries())
      for (const word of set) {
        const needs = words.get(word);
        if (needs) needs.push(index * 2 + half);
        else words.set(word, [index * 2 + half]);
      }
  }
  const table = new Table();
  for (const [word, needs] of words) {
    const first = word.charCodeAt(0) << 16;
    const alone = table.add(first);
    const list = word.length > 1 ? table.add(first | word.charCodeAt(1)) : alone;
    list.push({ rest: word.slice(2), needs, metIn: 0 });
  }
  return table;
}
