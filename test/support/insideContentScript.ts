/** Runs in the world of our script in a page: what its first reading gave; undefined while there is no script yet. */
export function firstReadThere(): Promise<number | null> | undefined {
  const world = globalThis as unknown as Record<symbol, { firstRead: Promise<number | null> } | undefined>;
  return world[Symbol.for('bei-mingbai')]?.firstRead;
}
