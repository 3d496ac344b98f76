import { defineConfig } from 'vitest/config';
import { LongFirst } from './test/support/longFirst.ts';

// As in the other tests; the browsers take it over from here.
process.env.TZ = 'Asia/Shanghai';

/** What needs a build: its contents, and the real browsers. Nothing is tried twice. */
export default defineConfig({
  test: {
    include: ['test/{house,e2e}/**/*.spec.{ts,tsx}'],
    globalSetup: ['test/support/prepareForE2e.ts'],
    // A browser mostly waits: for its own start, for pages, for pauses of ours. Three fit on two cores.
    maxWorkers: 3,
    // What drives a browser is large; loading it for every file took a tenth of the time.
    isolate: false,
    sequence: { sequencer: LongFirst },
    retry: 0,
    // Generous: a busy machine is no reason to fail.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
