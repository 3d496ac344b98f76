import type { Plugin } from 'vite';

/**
 * Takes out of two libraries the one thing in each that a strict page and a store reviewer must not find:
 * Preact's `innerHTML` write (for dangerouslySetInnerHTML, which we never use) and Zod's strings made into
 * functions (its fast path; the plain path stays). test/house/bundle.spec.ts fails if either comes back.
 */
export function strictLibraries(): Plugin {
  return {
    name: 'strict-libraries',
    transform: {
      filter: { id: /\/node_modules\/(preact|zod)\// },
      handler: (code) =>
        code
          .replace(/(\w+)\.innerHTML\s*=(?!=)/g, '$1.textContent=')
          .replaceAll('const F = Function;', 'const F = undefined;'),
    },
  };
}
