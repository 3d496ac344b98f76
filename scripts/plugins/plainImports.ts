import type { Plugin } from 'vite';

const HELPER = /vite\/preload-helper/;

/**
 * Lets `import()` load by itself: Vite's helper loads beforehand what a module will import, of which we ask for
 * none (`modulePreload` in wxt.config.ts), and is 1.3 kB in each page.
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
