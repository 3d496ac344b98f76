/**
 * Creates a quick test of which expressions can match a text at all. Every match of an expression holds
 * one word of each of a few sets, read off the expression itself; one pass over the text finds which sets
 * occur. It never leaves out an expression that would match. Takes expressions made by `compilePattern`;
 * the result gives their indices, in order.
 */
export function createPrefilter(expressions: readonly RegExp[]): (text: string) => number[] {
  const setIds = new Map<string, number>();
  const anchors = new AnchorIndex();
  const needs = expressions.map((expression) =>
    rarestOf(new AnchorReader(expression.source).read()).map((words) => {
      const key = words.join('|');
      const known = setIds.get(key);
      if (known !== undefined) return known;
      const id = setIds.size;
      setIds.set(key, id);
      for (const word of words) anchors.add(word, id);
      return id;
    }),
  );
  const always = [...needs.keys()].filter((index) => needs[index]?.length === 0);
  const byRarest = Array.from(setIds, (): number[] => []);
  for (const [index, ids] of needs.entries()) if (ids[0] !== undefined) byRarest[ids[0]]?.push(index);
  const present = new Uint8Array(setIds.size);
  return (text) => {
    const seen = anchors.markSets(text, present);
    const found = [...always];
    for (const id of seen) {
      for (const index of byRarest[id] as number[])
        if (holdsAll(present, needs[index] as number[])) found.push(index);
    }
    for (const id of seen) present[id] = 0;
    return found.sort((a, b) => a - b);
  };
}

/** The two sets least likely to occur, the rarest first; a third would hardly rule out more. */
function rarestOf(sets: readonly string[][]): string[][] {
  return [...sets].sort((a, b) => costOf(a) - costOf(b)).slice(0, 2);
}

/** How often the words of a set may be expected to occur: single characters far more than longer words. */
function costOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (word.length > 1 ? 1 : COST_OF_SINGLE), 0);
}

function holdsAll(present: Uint8Array, ids: readonly number[]): boolean {
  for (let i = 0; i < ids.length; i++) if (present[ids[i] as number] === 0) return false;
  return true;
}

const COST_OF_SINGLE = 20;

interface Anchor {
  word: string;
  sets: number[];
}

/** The anchors that begin with one unit: the single one, and the others by their second unit. */
interface Beginning {
  single: Anchor[];
  longer: Map<number, Anchor[]>;
}

class AnchorIndex {
  /** By unit: one more than its place in `beginnings`, or 0. A table, because it is asked for every character. */
  private readonly places = new Uint16Array(0x10000);
  private readonly beginnings: Beginning[] = [];

  add(word: string, set: number): void {
    const { single, longer } = this.beginningOf(word.charCodeAt(0));
    const list = word.length > 1 ? (longer.get(word.charCodeAt(1)) ?? []) : single;
    if (word.length > 1) longer.set(word.charCodeAt(1), list);
    const anchor = list.find((known) => known.word === word);
    if (anchor) anchor.sets.push(set);
    else list.push({ word, sets: [set] });
  }

  /** Sets 1 for every set of which a word occurs, and says which they are. */
  markSets(text: string, present: Uint8Array): number[] {
    const seen: number[] = [];
    for (let i = 0; i < text.length; i++) {
      const place = this.places[text.charCodeAt(i)] as number;
      if (place === 0) continue;
      const { single, longer } = this.beginnings[place - 1] as Beginning;
      mark(single, text, i, present, seen);
      const list = i + 1 < text.length ? longer.get(text.charCodeAt(i + 1)) : undefined;
      if (list) mark(list, text, i, present, seen);
    }
    return seen;
  }

  private beginningOf(unit: number): Beginning {
    const place = this.places[unit] as number;
    if (place > 0) return this.beginnings[place - 1] as Beginning;
    const made: Beginning = { single: [], longer: new Map() };
    this.places[unit] = this.beginnings.push(made);
    return made;
  }
}

function mark(
  anchors: readonly Anchor[],
  text: string,
  at: number,
  present: Uint8Array,
  seen: number[],
): void {
  for (let i = 0; i < anchors.length; i++) {
    const { word, sets } = anchors[i] as Anchor;
    if (word.length > 2 && !text.startsWith(word, at)) continue;
    for (let k = 0; k < sets.length; k++) {
      const set = sets[k] as number;
      if (present[set] === 1) continue;
      present[set] = 1;
      seen.push(set);
    }
  }
}

/** Reads anchors off the source of a compiled pattern: literals, groups, options, gaps and look-arounds. */
class AnchorReader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Sets of words; every match holds a word of each. Of several alternatives only their best sets, united. */
  read(): string[][] {
    const alternatives = [this.sequence()];
    while (this.skip('|')) alternatives.push(this.sequence());
    if (alternatives.length === 1) return alternatives[0] ?? [];
    const best = alternatives.map(smallest);
    return best.some((words) => words === undefined)
      ? []
      : [[...new Set(best.flatMap((words) => words ?? []))]];
  }

  private sequence(): string[][] {
    const sets: string[][] = [];
    let literal = '';
    const endLiteral = () => {
      if (literal !== '') sets.push([literal]);
      literal = '';
    };
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at] as string)) {
      const character = this.literal();
      if (character !== undefined) {
        literal += character;
      } else {
        endLiteral();
        sets.push(...this.group());
      }
    }
    endLiteral();
    return sets;
  }

  /** A plain or escaped character, or undefined at a bracket. */
  private literal(): string | undefined {
    if (this.source[this.at] === '(' || this.source[this.at] === '[') return undefined;
    this.skip('\\');
    return this.source[this.at++];
  }

  /** A group gives its own anchors unless it is optional or looks around; a class gives none. */
  private group(): string[][] {
    if (this.source[this.at] === '[') {
      this.at = this.source.indexOf(']', this.at) + 1;
      this.at += /^\{[\d,]+\}\??/.exec(this.source.slice(this.at, this.at + 10))?.[0].length ?? 0;
      return [];
    }
    const plain = this.skip('(?:');
    if (!plain && !this.skip('(?<!')) this.skip('(?!');
    const sets = this.read();
    this.skip(')');
    return this.skip('?') || !plain ? [] : sets;
  }

  private skip(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }
}

function smallest(sets: readonly string[][]): string[] | undefined {
  return sets.reduce<string[] | undefined>(
    (best, set) => (best && best.length <= set.length ? best : set),
    undefined,
  );
}
