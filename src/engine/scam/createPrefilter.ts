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
    new AnchorReader(expression.source).read().map((words) => {
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
  const byRarest = indexByRarest(needs, [...setIds.keys()]);
  return (text) => {
    const present = anchors.setsIn(text, setIds.size);
    const found = [...always];
    for (let id = 0; id < present.length; id++) {
      if (present[id] === 0) continue;
      for (const index of byRarest[id] as number[])
        if (holdsAll(present, needs[index] as number[])) found.push(index);
    }
    return found.sort((a, b) => a - b);
  };
}

/** By set: the expressions for which it is the set least likely to occur, so that few are looked at. */
function indexByRarest(needs: readonly number[][], keys: readonly string[]): number[][] {
  const byRarest: number[][] = keys.map(() => []);
  for (const [index, ids] of needs.entries()) {
    const rarest = ids.reduce<number | undefined>(
      (best, id) =>
        best !== undefined && costOf(keys[best] as string) <= costOf(keys[id] as string) ? best : id,
      undefined,
    );
    if (rarest !== undefined) byRarest[rarest]?.push(index);
  }
  return byRarest;
}

/** How often the words of a set may be expected to occur: single characters far more than longer words. */
function costOf(key: string): number {
  return key.split('|').reduce((sum, word) => sum + (word.length > 1 ? 1 : COST_OF_SINGLE), 0);
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

  /** 1 for every set of which a word occurs. */
  setsIn(text: string, count: number): Uint8Array {
    const present = new Uint8Array(count);
    const seen = new Uint8Array(this.beginnings.length + 1);
    for (let i = 0; i < text.length; i++) {
      const place = this.places[text.charCodeAt(i)] as number;
      if (place === 0) continue;
      const beginning = this.beginnings[place - 1] as Beginning;
      if (seen[place] === 0) mark(beginning.single, text, i, present);
      seen[place] = 1;
      const longer = i + 1 < text.length ? beginning.longer.get(text.charCodeAt(i + 1)) : undefined;
      if (longer) mark(longer, text, i, present);
    }
    return present;
  }

  private beginningOf(unit: number): Beginning {
    const place = this.places[unit] as number;
    if (place > 0) return this.beginnings[place - 1] as Beginning;
    const made: Beginning = { single: [], longer: new Map() };
    this.places[unit] = this.beginnings.push(made);
    return made;
  }
}

function mark(anchors: readonly Anchor[], text: string, at: number, present: Uint8Array): void {
  for (let i = 0; i < anchors.length; i++) {
    const { word, sets } = anchors[i] as Anchor;
    if (word.length > 2 && !text.startsWith(word, at)) continue;
    for (let k = 0; k < sets.length; k++) present[sets[k] as number] = 1;
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
