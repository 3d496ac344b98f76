import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';
import { wordTables } from './scripts/plugins/wordTables.ts';

// Where most users are: in UTC, where builds often run, no mistake about the local day would show.
process.env.TZ = 'Asia/Shanghai';

export default defineConfig({
  plugins: [WxtVitest(), preact(), wordTables()],
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'test/{knowledge,flow,house}/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
    ],
    environment: 'node',
    // Most of the time went into loading the same modules for every file. What a test changes it puts back.
    isolate: false,
    setupFiles: ['test/support/clearDocument.ts'],
    // Generous: a busy machine is no reason to fail.
    testTimeout: 30_000,
  },
});
