import { describe, expect, it } from 'vitest';
import { LONG_STEP, runInSlices, SLICE } from './slices';

/** A world in which each step of work takes the same time. */
function world(msPerStep: number) {
  let now = 0;
  const tasks: (() => void)[] = [];
  return {
    clock: () => now,
    schedule: (task: () => void) => {
      tasks.push(task);
      return () => void tasks.splice(tasks.indexOf(task), 1);
    },
    pass: () => {
      now += msPerStep;
    },
    next: () => tasks.shift()?.(),
    waiting: () => tasks.length,
  };
}

function* steps(count: number, pass: () => void, taken: number[]): Generator<undefined> {
  for (let step = 0; step < count; step++) {
    pass();
    taken.push(step);
    yield;
  }
}

describe('runInSlices', () => {
  it('does nothing before the page is idle', () => {
    const { clock, schedule, pass } = world(1);
    const taken: number[] = [];
    runInSlices(steps(3, pass, taken), () => taken.push(-1), { clock, schedule });
    expect(taken).toEqual([]);
  });

  it('ends a slice when its time is used up, and goes on in the next', () => {
    const { clock, schedule, pass, next } = world(SLICE / 3);
    const taken: number[] = [];
    runInSlices(steps(8, pass, taken), () => taken.push(-1), { clock, schedule });
    next();
    expect(taken).toEqual([0, 1, 2]);
    next();
    expect(taken).toEqual([0, 1, 2, 3, 4, 5]);
    next();
    expect(taken).toEqual([0, 1, 2, 3, 4, 5, 6, 7, -1]);
  });

  it('gives a long step a slice of its own', () => {
    const { clock, schedule, next } = world(0);
    const taken: string[] = [];
    const work = function* () {
      taken.push('short');
      yield undefined;
      taken.push('before');
      yield LONG_STEP;
      taken.push('long');
    };
    runInSlices(work(), () => taken.push('done'), { clock, schedule });
    next();
    expect(taken).toEqual(['short', 'before']);
    next();
    expect(taken).toEqual(['short', 'before', 'long', 'done']);
  });

  it('stops for good', () => {
    const { clock, schedule, pass, next, waiting } = world(SLICE);
    const taken: number[] = [];
    const stop = runInSlices(steps(8, pass, taken), () => taken.push(-1), { clock, schedule });
    next();
    stop();
    expect(waiting()).toBe(0);
    expect(taken).not.toContain(-1);
  });

  it('ends work that throws, without a word', () => {
    const { clock, schedule, next, waiting } = world(0);
    let done = 0;
    const broken = function* (): Generator<undefined> {
      yield undefined;
      throw new TypeError('matches is not a function');
    };
    runInSlices(broken(), () => done++, { clock, schedule });
    expect(next).not.toThrow();
    expect([done, waiting()]).toEqual([1, 0]);
  });
});
