/**
 * Follows something stored: takes whatever comes, and first what is there now, which may have changed since it was
 * read for the first showing. Returns the stop.
 */
export function followStored<T>(
  watch: (take: (now: T) => void) => () => void,
  read: () => Promise<T>,
  take: (now: T) => void,
): () => void {
  let heard = false;
  const stop = watch((now) => {
    heard = true;
    take(now);
  });
  // What was read before a change, and answered after it, is out of date.
  void read().then(
    (now) => {
      if (!heard) take(now);
    },
    () => undefined,
  );
  return stop;
}
