/** Milliseconds since any fixed moment. */
export type Clock = () => number;
/** Runs a task soon, when the page has nothing better to do. Returns the way to call it off. */
export type Schedule = (task: () => void) => () => void;

/** The longest one slice may work, in milliseconds. */
export const SLICE = 6;

/** Yielded by work before a step that may fill a slice by itself: a slice then begins with it. */
export const LONG_STEP = 'longStep';

/**
 * Works through a generator in slices: each slice ends once its time is used up, and the next waits for
 * another idle moment. Work that throws is over too: what else is to be read must not wait for it.
 * @returns the way to stop early; `done` is then not called
 */
export function runInSlices(
  work: Iterator<unknown>,
  done: () => void,
  { clock, schedule }: { clock: Clock; schedule: Schedule },
): () => void {
  let callOff: () => void = () => {};
  const slice = (): void => {
    const started = clock();
    do {
      const { done: isOver, value } = step(work);
      if (isOver) {
        done();
        return;
      }
      if (value === LONG_STEP) break;
    } while (clock() - started < SLICE);
    callOff = schedule(slice);
  };
  callOff = schedule(slice);
  return () => callOff();
}

function step(work: Iterator<unknown>): IteratorResult<unknown> {
  try {
    return work.next();
  } catch {
    return { done: true, value: undefined };
  }
}
