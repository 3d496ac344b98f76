import { matchesOf, type Place } from './matchesOf';
import { wordsNeeded } from './wordsNeeded';

/** A match of one of the expressions. */
export interface Found extends Place {
  /** Index of the expression. */
  index: number;
}

interface Word {
  word: string;
  needs: number[];
}

const SLOTS = 1 << 14;
const MOST_PER_EXPRESSION = 8;

/**
 * Creates a search for all the places where expressions match, sorted by start, then by expression. Every match
 * of an expression needs a word of each of two sets; one pass over the text finds whose words occur in a
 * sentence, and only what can match there is run. So hundreds of expressions cost little more than a few.
 *
 * Takes sources of expressions made by `compilePattern`, none of which reaches over the end of a sentence.
 */
export function createFinder(sources: readonly string[]): (text: string) => Found[] {
  const expressions = sources.map((source) => new RegExp(source, 'g'));
  const { slots, lists } = tableOf(sources);
  /** By need, the sentence it was last met in. The two of one expression are neighbours: 2n and 2n + 1. */
  const metIn = new Uint32Array(sources.length * 2);
  let now = 1;

  /** Adds the expressions of which a word stands here, and both needs are met now. */
  function meet(words: readonly Word[], text: string, at: number, worth: number[]): void {
    for (const { word, needs } of words) {
      if (!text.startsWith(word, at)) continue;
      for (const need of needs) {
        if (metIn[need] === now) continue;
        metIn[need] = now;
        if (metIn[need ^ 1] === now) worth.push(need >> 1);
      }
    }
  }

  function run(worth: readonly number[], sentence: string, from: number, found: Found[]): void {
    for (const index of worth) {
      for (const { start, end } of matchesOf(sentence, expressions[index] as RegExp, MOST_PER_EXPRESSION))
        found.push({ index, start: from + start, end: from + end });
    }
  }

  return (text) => {
    const found: Found[] = [];
    let worth: number[] = [];
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const first = text.charCodeAt(i);
      const second = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
      const alone = slots[slotOf(first, 0)] as number;
      if (alone > 0) meet(lists[alone] as Word[], text, i, worth);
      const paired = slots[slotOf(first, second)] as number;
      if (paired > 0) meet(lists[paired] as Word[], text, i, worth);
      if (!isSentenceEnd(first) && i + 1 < text.length) continue;
      if (worth.length > 0) {
        run(worth, text.slice(from, i + 1), from, found);
        worth = [];
      }
      from = i + 1;
      now++;
    }
    return found.sort((a, b) => a.start - b.start || a.index - b.index);
  };
}

function isSentenceEnd(unit: number): boolean {
  return unit === 0x3002 || unit === 0x21 || unit === 0x3f || unit === 0x3b || unit === 0x0a;
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
