/** The first of each kind, in order; those with the same key are of one kind. */
export function distinctBy<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  const firsts = new Map<string, T>();
  for (const one of list) if (!firsts.has(keyOf(one))) firsts.set(keyOf(one), one);
  return [...firsts.values()];
}
