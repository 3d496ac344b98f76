import { wordsNeeded } from './wordsNeeded';

interface Word {
  word: string;
  needs: number[];
}

const SLOTS = 1 << 14;

/**
 * Creates the choice of expressions that can match in a part of a text, as ascending indexes. Every match of an
 * expression needs a word of each of two sets (`wordsNeeded`); one pass over the text finds whose words occur,
 * so hundreds of expressions cost little more than a few. Takes sources made by `compilePattern`; places are
 * half-open, in UTF-16 units.
 */
export function createChooser(
  sources: readonly string[],
): (text: string, from?: number, to?: number) => number[] {
  const { slots, lists } = tableOf(sources);
  /** By need, the pass it was last met in. The two of one expression are neighbours: 2n and 2n + 1. */
  const metIn = new Uint32Array(sources.length * 2);
  let now = 0;

  /** Adds the expressions of which a word stands here, and both needs are met now. */
  function meet(words: readonly Word[], text: string, at: number, chosen: number[]): void {
    for (const { word, needs } of words) {
      if (!text.startsWith(word, at)) continue;
      for (const need of needs) {
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
      const first = text.charCodeAt(i);
      const alone = slots[slotOf(first, 0)] as number;
      if (alone > 0) meet(lists[alone] as Word[], text, i, chosen);
      const paired = slots[slotOf(first, i + 1 < to ? text.charCodeAt(i + 1) : 0)] as number;
      if (paired > 0) meet(lists[paired] as Word[], text, i, chosen);
    }
    return chosen.sort((a, b) => a - b);
  };
}

/** The words that are needed, by their first two characters: `lists[slots[slotOf(…)]]`, 0 where there are none. */
function tableOf(sources: readonly string[]): { slots: Uint16Array; lists: Word[][] } {
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
  const slots = new Uint16Array(SLOTS);
  const lists: Word[][] = [[]];
  for (const [word, needs] of words) {
    const slot = slotOf(word.charCodeAt(0), word.charCodeAt(1) || 0);
    slots[slot] ||= lists.push([]) - 1;
    lists[slots[slot] as number]?.push({ word, needs });
  }
  return { slots, lists };
}

/** The place of two characters in a table; of one alone, the second is 0. */
function slotOf(first: number, second: number): number {
  return (first * 31 + second) & (SLOTS - 1);
}
