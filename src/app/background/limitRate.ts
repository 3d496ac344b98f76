/**
 * Lets at most so many calls a second through for each key. State is in memory only: a background that ends
 * and starts again begins with a full second, which is harmless.
 * @param now milliseconds since any fixed moment
 */
export function limitRate(most: number, now: () => number): (key: number) => boolean {
  const counts = new Map<number, { since: number; count: number }>();
  return (key) => {
    const at = now();
    const current = counts.get(key);
    if (!current || at - current.since >= 1000) {
      if (counts.size > 1000) counts.clear();
      counts.set(key, { since: at, count: 1 });
      return true;
    }
    current.count++;
    return current.count <= most;
  };
}
