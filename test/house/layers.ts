import { posix } from 'node:path';
import { moduleUses, type SourceFile } from '../support/sourceFiles';

interface Layer {
  /** The files of the layer. */
  files: RegExp;
  /** What may be there at run time, itself included: paths from the root, or package names. */
  runs: readonly RegExp[];
  /** What may be named in types besides. */
  types?: readonly RegExp[];
}

/** Who may import whom (README, “代码怎么分层”). A file belongs to the first layer that fits. */
export const layers: Readonly<Record<string, Layer>> = {
  schemas: {
    files: /^src\/knowledge\/define\w*$/,
    runs: [/^src\/knowledge\/define\w*$/, /^zod\/mini$/],
    types: [/^#i18n$/],
  },
  knowledge: {
    files: /^src\/knowledge\//,
    runs: [/^src\/knowledge\/(?!define)/],
    types: [/^src\/knowledge\/define\w*$/],
  },
  engine: { files: /^src\/engine\//, runs: [/^src\/engine\//], types: [/^src\/knowledge\//] },
  page: {
    files: /^src\/page\//,
    runs: [
      /^src\/page\//,
      /^src\/engine\/(recognise|scam|text)\//,
      /^src\/knowledge\/(symptoms|scams|sites)/,
      /^src\/ui\/card\//,
      /^preact$/,
    ],
    types: [/^src\/knowledge\/define\w*$/, /^src\/platform\//],
  },
  platform: {
    files: /^src\/platform\//,
    runs: [/^src\/platform\//, /^wxt(\/|$)/, /^#i18n$/, /^zod\/mini$/, /^idb$/, /^locales\/\w+\.yml$/],
    types: [/^src\/knowledge\/define\w*$/, /^webextension-polyfill$/],
  },
  profile: {
    files: /^src\/profile\//,
    runs: [/^src\/profile\//, /^src\/platform\//, /^src\/knowledge\/facts$/, /^zod\/mini$/, /^idb$/],
    types: [/^src\/knowledge\/define\w*$/],
  },
  ui: {
    files: /^src\/ui\//,
    runs: [/^src\/ui\//, /^src\/platform\/words$/, /^preact(\/hooks)?$/],
    types: [/^src\/(engine|knowledge)\//],
  },
  app: {
    files: /^src\/app\//,
    runs: [/^src\/(?!entrypoints)/, /^wxt\//, /^preact(\/hooks)?$/, /^tldts$/, /^zod\/mini$/],
  },
  entrypoints: {
    files: /^entrypoints\//,
    runs: [/^entrypoints\//, /^src\/(app|ui|platform)\//, /^wxt\//, /^preact$/],
  },
};

/** Every import that its layer does not allow, as `file → module`. A file of no layer is one too. */
export function forbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const layer = Object.values(layers).find(({ files: mine }) => mine.test(withoutEnding(file.path)));
    if (!layer) return [`${file.path} → (no layer)`];
    return moduleUses(file)
      .filter(({ from, typeOnly }) => {
        const target = resolve(file.path, from);
        const allowed = typeOnly ? [...layer.runs, ...(layer.types ?? [])] : layer.runs;
        return !allowed.some((pattern) => pattern.test(target));
      })
      .map(({ from }) => `${file.path} → ${from}`);
  });
}

/** `../engine/x.ts?inline` seen from `src/page/y.ts` is `src/engine/x`; a package keeps its name. */
function resolve(path: string, from: string): string {
  if (!from.startsWith('.')) return from;
  return withoutEnding(posix.join(posix.dirname(path), from));
}

function withoutEnding(path: string): string {
  return path.replace(/\?\w+$/, '').replace(/\.tsx?$/, '');
}
