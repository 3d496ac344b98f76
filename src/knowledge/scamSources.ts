import type { ScamPatternId, Source } from './define';

const files = import.meta.glob<Source[]>(['./scams/*.ts', '!./scams/index.ts', '!./scams/*.test.ts'], {
  eager: true,
  import: 'sources',
});

/** Where each scam pattern comes from. Apart from the patterns, so that a page does not have to load it. */
export const scamSources: Readonly<Partial<Record<ScamPatternId, Source[]>>> = Object.fromEntries(
  Object.entries(files).map(([path, sources]) => [path.replace(/^.*\/|\.ts$/g, ''), sources]),
);
