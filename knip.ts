import type { KnipConfig } from 'knip';

export default {
  entry: [
    'entrypoints/**/*.{ts,tsx}',
    'scripts/{setup,run}.mjs',
    'scripts/*.ts',
    'scripts/score/*.ts',
    // Gathered by import.meta.glob, entry by entry.
    'src/knowledge/**/*.ts',
    'test/{knowledge,flow,house,e2e}/**/*.{test,spec}.{ts,tsx}',
    'test/bench/*.bench.ts',
  ],
  project: [
    'src/**/*.{ts,tsx}',
    'entrypoints/**/*.{ts,tsx}',
    'scripts/**/*.{ts,mjs}',
    'test/**/*.{ts,tsx}',
    '!test/bench/peers/**',
  ],
  // An entry that is the same on a page and elsewhere has both names.
  exclude: ['duplicates'],
  // Run as a program, by its path.
  ignoreDependencies: ['addons-linter'],
  ignoreBinaries: ['apt-get'],
} satisfies KnipConfig;
