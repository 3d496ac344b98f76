import type { Needs, WordSet } from './wordsNeeded';

/** A word that patterns need, beyond its first two characters, and which needs it meets. */
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

  add(words: WordSet, need: number): void {
    for (const word of words) {
      const first = word.charCodeAt(0) << 16;
      const alone = this.#listAt(first);
      const list = word.length > 1 ? this.#listAt(first | word.charCodeAt(1)) : alone;
      const rest = word.slice(2);
      const known = list.find((other) => other.rest === rest);
      if (known) known.needs.push(need);
      else list.push({ rest, needs: [need], metIn: 0 });
    }
  }

  #listAt(key: number): Word[] {
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
 * Creates the choice of patterns that can match in a part of a text, as indexes, in no order. Takes what each needs
 * (`wordsNeeded`); one pass over the text finds whose words occur, so hundreds of patterns cost little more than a
 * few. Only the rarest words are looked for from the start, and the others of a pattern once those were met: few
 * patterns ever come so far. Places are half-open, in UTF-16 units.
 */
export function createChooser(
  needs: readonly Needs[],
): (text: string, from?: number, to?: number) => number[] {
  const table = new Table(needs.flat().reduce((sum, set) => sum + (set?.length ?? 0), 0));
  /** By need, the pass it was last met in. The two of one pattern are neighbours: 2n, the rarest, and 2n + 1. */
  const metIn = new Uint32Array(needs.length * 2);
  /** By pattern, the other set that is not yet looked for; null where it is, undefined where there is none. */
  const waiting: (WordSet | null | undefined)[] = needs.map(([, other]) => other);
  let now = 0;
  for (const [index, [rarest]] of needs.entries()) table.add(rarest, 2 * index);

  /** Adds the patterns of which a word stands here, and all needs are met now. */
  function meet(words: readonly Word[], text: string, after: number, chosen: number[]): void {
    for (const word of words) {
      if (word.metIn === now || (word.rest !== '' && !text.startsWith(word.rest, after))) continue;
      word.metIn = now;
      for (const need of word.needs) {
        if (metIn[need] === now) continue;
        metIn[need] = now;
        const index = need >> 1;
        if (waiting[index] !== null || metIn[need ^ 1] === now) chosen.push(index);
      }
    }
  }

  function pass(text: string, from: number, to: number): number[] {
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
  }

  /** Looks for the other words of these patterns from now on. Returns whether any was new. */
  function lookFor(indexes: readonly number[]): boolean {
    const met = indexes.filter((index) => waiting[index]);
    for (const index of met) {
      table.add(waiting[index] as WordSet, 2 * index + 1);
      waiting[index] = null;
    }
    return met.length > 0;
  }

  return (text, from = 0, to = text.length) => {
    const chosen = pass(text, from, to);
    return lookFor(chosen) ? pass(text, from, to) : chosen;
  };
}
