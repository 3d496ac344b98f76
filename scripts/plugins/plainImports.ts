import type { Plugin } from 'vite';

const HELPER = /vite\/preload-helper/;

/**
 * Lets `import()` load by itself: our pages name all they need beforehand, and Vite's helper, which would do
 * so at run time, is 1.3 kB in each of them.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: HELPER },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
