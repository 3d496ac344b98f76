/**
 * Lets work of the background run that nobody waits for. The browser may end the background at any moment, and
 * whatever it was asked for then fails: that is nobody's error.
 */
export const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined);
