const COST_OF_SINGLE = 20;
/** Characters that mean themselves. */
const run = /[^\\[(|)]+/y;
const plainWords = new Map<string, string[][]>();

/**
 * Sets of words of each of which every match of an expression holds one: the two least likely to occur, the
 * rarest first; a third would hardly rule out more. Takes a source as `patternSource` makes it
 * and reads it off that. Throws an Error that names the source when a match needs no word at all.
 */
export function wordsNeeded(source: string): [string[], string[]?] {
  const sets = new AnchorReader(source).read();
  const rarest = rarestOf(sets);
  const other = rarestOf(sets.filter((set) => set !== rarest));
  if (!rarest) throw new Error(`${source} needs no word`);
  return other ? [rarest, other] : [rarest];
}

/** How often the words of a set may be expected to occur: single characters far more than longer words. */
function costOf(words: readonly string[]): number {
  let cost = 0;
  for (const word of words) cost += word.length > 1 ? 1 : COST_OF_SINGLE;
  return cost;
}

/** Reads literals, groups, options, gaps and look-arounds. */
class AnchorReader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Of several alternatives only their rarest sets, united. */
  read(): string[][] {
    const alternatives = [this.sequence()];
    while (this.skip('|')) alternatives.push(this.sequence());
    if (alternatives.length === 1) return alternatives[0] ?? [];
    const best = alternatives.map(rarestOf);
    return best.includes(undefined) ? [] : [[...new Set(best.flatMap((words) => words ?? []))]];
  }

  private sequence(): string[][] {
    const sets: string[][] = [];
    let literal = '';
    for (let next = this.next(); next !== undefined; next = this.next()) {
      if (typeof next === 'string') literal += next;
      else {
        sets.push([literal], ...next);
        literal = '';
      }
    }
    return [...sets, [literal]].filter(([first]) => first !== '');
  }

  /** Characters, or what a bracket says, or undefined at the end. */
  private next(): string | string[][] | undefined {
    const character = this.source[this.at];
    if (character === '[') return this.characterClass();
    if (character === '(') return this.group();
    if (character === '|' || character === ')') return undefined;
    if (this.skip('\\')) return this.source[this.at++];
    run.lastIndex = this.at;
    const [characters] = run.exec(this.source) ?? [];
    this.at += characters?.length ?? 0;
    return characters;
  }

  /** A group needs its own words unless it is optional or looks around. */
  private group(): string[][] {
    const isPlain = this.skip('(?:');
    if (!isPlain && !this.skip('(?<!')) this.skip('(?!');
    const sets = this.plainWords() ?? this.read();
    this.skip(')');
    return this.skip('?') || !isPlain ? [] : sets;
  }

  /** Most brackets hold nothing but words, and the same ones in one expression after the other. */
  private plainWords(): string[][] | undefined {
    const inside = this.source.slice(this.at, this.source.indexOf(')', this.at));
    if (/[([\\]/.test(inside)) return undefined;
    this.at += inside.length;
    const known = plainWords.get(inside);
    if (known) return known;
    const words = [...new Set(inside.split('|'))];
    const sets = words.includes('') ? [] : [words];
    plainWords.set(inside, sets);
    return sets;
  }

  /** Any of them may stand there. */
  private characterClass(): string[][] {
    this.at = this.source.indexOf(']', this.at) + 1;
    if (this.skip('{')) this.at = this.source.indexOf('}', this.at) + 1;
    this.skip('?');
    return [];
  }

  private skip(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }
}

function rarestOf(sets: readonly string[][]): string[] | undefined {
  return sets.reduce<string[] | undefined>(
    (best, set) => (best && costOf(best) <= costOf(set) ? best : set),
    undefined,
  );
}
