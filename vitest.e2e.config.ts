import { defineConfig } from 'vitest/config';

/** End to end, in real browsers: one file after the other, nothing tried twice. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.spec.{ts,tsx}'],
    globalSetup: ['test/support/buildForE2e.ts'],
    fileParallelism: false,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
