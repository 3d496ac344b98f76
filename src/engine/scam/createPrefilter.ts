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
  return (text) => {
    const present = anchors.setsIn(text, setIds.size);
    const found: number[] = [];
    for (const [index, ids] of needs.entries()) if (ids.every((id) => present[id] === 1)) found.push(index);
    return found;
  };
}

interface Anchor {
  word: string;
  sets: number[];
}

const SINGLE = -1;

/** Words by their first two units. */
class AnchorIndex {
  private readonly byFirst = new Map<number, Map<number, Anchor[]>>();

  add(word: string, set: number): void {
    const first = word.charCodeAt(0);
    const bySecond = this.byFirst.get(first) ?? new Map<number, Anchor[]>();
    this.byFirst.set(first, bySecond);
    const second = word.length > 1 ? word.charCodeAt(1) : SINGLE;
    const list = bySecond.get(second) ?? [];
    bySecond.set(second, list);
    const anchor = list.find((known) => known.word === word);
    if (anchor) anchor.sets.push(set);
    else list.push({ word, sets: [set] });
  }

  /** 1 for every set of which a word occurs. */
  setsIn(text: string, count: number): Uint8Array {
    const present = new Uint8Array(count);
    for (let i = 0; i < text.length; i++) {
      const bySecond = this.byFirst.get(text.charCodeAt(i));
      if (!bySecond) continue;
      mark(bySecond.get(SINGLE), text, i, present);
      if (i + 1 < text.length) mark(bySecond.get(text.charCodeAt(i + 1)), text, i, present);
    }
    return present;
  }
}

function mark(anchors: readonly Anchor[] | undefined, text: string, at: number, present: Uint8Array): void {
  if (!anchors) return;
  for (const { word, sets } of anchors) {
    if (word.length < 3 || text.startsWith(word, at)) for (const set of sets) present[set] = 1;
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
