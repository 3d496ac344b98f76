import type { Lexicon } from './compilePattern';

/** Makes something of a lexicon's name on first use and keeps it: most patterns share the same few names. */
export function onceByName<T>(
  make: (name: string, lexicon: Lexicon) => T,
): (name: string, lexicon: Lexicon) => T {
  const made = new WeakMap<Lexicon, Map<string, T>>();
  return (name, lexicon) => {
    const known = made.get(lexicon) ?? new Map<string, T>();
    made.set(lexicon, known);
    const thing = known.get(name) ?? make(name, lexicon);
    known.set(name, thing);
    return thing;
  };
}
