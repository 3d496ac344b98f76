import { wordsNeeded } from './wordsNeeded';

/** A word that expressions need, beyond its first two characters, and which needs it meets. */
interface Word {
  rest: string;
  needs: number[];
  /** The pass it was last met in: a second time it adds nothing. */
  metIn: number;
}

/** Words by their first two characters; of one character alone, the second is 0. At most half full. */
class Table {
  readonly #keys: Int32Array;
  readonly #lists: Word[][];
  readonly #shift: number;

  constructor(words: number) {
    // Each word takes two places at most: its own, and its first character's.
    this.#shift = Math.clz32(4 * words + 4);
    const slots = 1 << (32 - this.#shift);
    this.#keys = new Int32Array(slots);
    this.#lists = new Array(slots);
  }

  /** The words that begin so, none where only longer ones begin with this character; `undefined` for no word at all. */
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
    const last = this.#keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    while (this.#keys[slot] !== key && this.#keys[slot] !== 0) slot = (slot + 1) & last;
    return slot;
  }
}

/**
 * Creates the choice of expressions that can match in a part of a text, as indexes, in no order. Every match of an
 * expression needs a word of each of two sets (`wordsNeeded`); one pass over the text finds whose words occur,
 * so hundreds of expressions cost little more than a few. Takes sources as `patternSource` makes them; places are
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
    return chosen;
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
  const table = new Table(words.size);
  for (const [word, needs] of words) {
    const first = word.charCodeAt(0) << 16;
    const alone = table.add(first);
    const list = word.length > 1 ? table.add(first | word.charCodeAt(1)) : alone;
    list.push({ rest: word.slice(2), needs, metIn: 0 });
  }
  return table;
}
