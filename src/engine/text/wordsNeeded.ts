import type { Lexicon } from './compilePattern';
import { onceByName } from './onceByName';

/** Words one of which a text must hold for a pattern to match. */
export type WordSet = readonly string[];
/** The sets of a pattern that are least likely to be met, the rarest first. */
export type Needs = readonly [WordSet, WordSet?];

const COST_OF_SINGLE = 20;
/** Characters that mean themselves, and a group of nothing else and bars. */
const run = /[^\\[\](){}|~#^$!<\s]+/y;
const plainGroup = /([^\\[\](){}~#^$!<\s]+)\)/y;
/** A gap, a number, an end, white space: what needs no word. */
const wordless = /~\d+|[#^$]|\s+/y;
const lookAround = /<?!\(/y;
const name = /\{(\w+)\}/y;

/**
 * Sets of words of each of which every match of a pattern (`compilePattern`) holds one: the two least likely to
 * occur, the rarest first; a third would hardly rule out more.
 * Throws an Error that names the pattern when a match needs no word at all.
 */
export function wordsNeeded(pattern: string, lexicon: Lexicon): Needs {
  const sets = new NeedReader(pattern, lexicon).read();
  const rarest = rarestOf(sets);
  const other = rarestOf(sets.filter((set) => set !== rarest));
  if (!rarest) throw new Error(`${pattern} needs no word`);
  return other ? [rarest, other] : [rarest];
}

/** How often the words of a set may be expected to occur: single characters far more than longer words. */
function costOf(words: WordSet): number {
  let cost = 0;
  for (const word of words) cost += word.length > 1 ? 1 : COST_OF_SINGLE;
  return cost;
}

function rarestOf(sets: readonly WordSet[]): WordSet | undefined {
  if (sets.length < 2) return sets[0];
  return sets.reduce((best, set) => (costOf(best) <= costOf(set) ? best : set));
}

const setsOfName = onceByName((of, lexicon): readonly WordSet[] => {
  const meaning = lexicon[of] ?? [];
  return typeof meaning === 'string' ? new NeedReader(meaning, lexicon).read() : [[...new Set(meaning)]];
});

/** Reads literals, groups, options, gaps, look-arounds and names. */
class NeedReader {
  readonly #pattern: string;
  readonly #lexicon: Lexicon;
  #at = 0;

  constructor(pattern: string, lexicon: Lexicon) {
    this.#pattern = pattern;
    this.#lexicon = lexicon;
  }

  /** Of several alternatives only their rarest sets, united. */
  read(): readonly WordSet[] {
    const first = this.#sequence();
    if (!this.#skip('|')) return first;
    const alternatives = [first];
    do alternatives.push(this.#sequence());
    while (this.#skip('|'));
    const best = alternatives.map(rarestOf);
    return best.includes(undefined) ? [] : [[...new Set(best.flatMap((words) => words ?? []))]];
  }

  #sequence(): readonly WordSet[] {
    const sets: WordSet[] = [];
    let literal = '';
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      if (typeof next === 'string') literal += next;
      else {
        if (literal) sets.push([literal]);
        sets.push(...next);
        literal = '';
      }
    }
    if (literal) sets.push([literal]);
    return sets;
  }

  /** Characters, or what a group or a name needs, or undefined at the end. */
  #next(): string | readonly WordSet[] | undefined {
    const characters = this.#match(run)?.[0];
    if (characters) return characters;
    switch (this.#pattern[this.#at]) {
      case undefined:
      case '|':
      case ')':
      case ']':
        return undefined;
      case '(':
        this.#at++;
        return this.#group();
      case '[':
        this.#at++;
        this.#group();
        return [];
      case '\\':
        this.#at += 2;
        return this.#pattern[this.#at - 1];
      default:
        return this.#special();
    }
  }

  #special(): string | readonly WordSet[] {
    const of = this.#match(name)?.[1];
    if (of) return setsOfName(of, this.#lexicon);
    const white = this.#match(wordless)?.[0];
    // White space means nothing: what stands around it is one word.
    if (white) return white.trim() ? [] : '';
    if (!this.#match(lookAround)) return this.#pattern[this.#at++] as string;
    this.#group();
    return [];
  }

  /** Most hold nothing but words. */
  #group(): readonly WordSet[] {
    const plain = this.#match(plainGroup)?.[1];
    if (plain) return [plain.split('|')];
    const sets = this.read();
    this.#at++;
    return sets;
  }

  #match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#pattern);
    if (found) this.#at = expression.lastIndex;
    return found;
  }

  #skip(character: string): boolean {
    const isThere = this.#pattern[this.#at] === character;
    if (isThere) this.#at++;
    return isThere;
  }
}
