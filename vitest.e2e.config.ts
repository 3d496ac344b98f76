import { defineConfig } from 'vitest/config';

/** What needs a build: its contents, and the real browsers, one file after the other, nothing tried twice. */
export default defineConfig({
  test: {
    include: ['test/{house,e2e}/**/*.spec.{ts,tsx}'],
    globalSetup: ['test/support/buildForE2e.ts'],
    maxWorkers: 2,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
