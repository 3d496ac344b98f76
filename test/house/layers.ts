import { posix } from 'node:path';
import { moduleUses, type SourceFile } from '../support/sourceFiles';

/** Each pattern allows one thing, so that one nobody needs any more is seen. */
interface Layer {
  /** The files of the layer. */
  files: RegExp;
  /** What may be there at run time, itself included: paths from the root, or package names. */
  runs: readonly RegExp[];
  /** What may be named in types besides. */
  types?: readonly RegExp[];
}

/** Who may import whom (README, “代码怎么分层”). A file belongs to the first layer that fits. */
const layers: Readonly<Record<string, Layer>> = {
  calendar: { files: /^src\/day$/, runs: [] },
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
  engine: { files: /^src\/engine\//, runs: [/^src\/engine\//, /^src\/day$/], types: [/^src\/knowledge\//] },
  page: {
    files: /^src\/page\//,
    runs: [/^src\/page\//, /^src\/engine\/scam\//, /^src\/ui\/card\//],
    types: [/^src\/engine\/recognise\//],
  },
  platform: {
    files: /^src\/platform\//,
    runs: [/^src\/platform\//, /^wxt\/browser$/, /^zod\/mini$/, /^idb$/, /^locales\/\w+\.yml$/],
    types: [/^src\/knowledge\/define\w*$/, /^wxt$/, /^#i18n$/],
  },
  profile: {
    files: /^src\/profile\//,
    runs: [/^src\/profile\//, /^src\/platform\//, /^src\/day$/, /^src\/knowledge\/facts$/, /^zod\/mini$/],
    types: [/^src\/knowledge\/define\w*$/],
  },
  ui: {
    files: /^src\/ui\//,
    runs: [/^src\/ui\//, /^src\/day$/, /^preact$/, /^preact\/hooks$/],
    types: [/^src\/engine\//, /^src\/knowledge\//, /^src\/platform\/words$/],
  },
  app: {
    files: /^src\/app\//,
    runs: [/^src\//, /^preact$/, /^preact\/hooks$/, /^tldts$/, /^zod\/mini$/],
  },
  entrypoints: {
    files: /^entrypoints\//,
    runs: [/^src\/app\//, /^src\/platform\//, /^wxt\//],
  },
};

/** Every import that its layer does not allow, as `file → module`. A file of no layer is one too. */
export function forbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const layer = layerOf(file);
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

/** Every allowance that none of the files needs, as `layer: pattern`. */
export function unusedAllowances(files: readonly SourceFile[]): string[] {
  return Object.entries(layers).flatMap(([name, layer]) => {
    const uses = files
      .filter((file) => layerOf(file) === layer)
      .flatMap((file) =>
        moduleUses(file).map(({ from, typeOnly }) => ({ target: resolve(file.path, from), typeOnly })),
      );
    const unused = (patterns: readonly RegExp[], inTypes: boolean) =>
      patterns.filter(
        (pattern) => !uses.some(({ target, typeOnly }) => typeOnly === inTypes && pattern.test(target)),
      );
    return [...unused(layer.runs, false), ...unused(layer.types ?? [], true)].map(
      (pattern) => `${name}: ${pattern.source}`,
    );
  });
}

const layerOf = ({ path }: SourceFile): Layer | undefined =>
  Object.values(layers).find(({ files }) => files.test(withoutEnding(path)));

/** `../engine/scam/types.ts?inline` seen from `src/page/slices.ts` is `src/engine/scam/types`; a package keeps its name. */
function resolve(path: string, from: string): string {
  if (!from.startsWith('.')) return from;
  return withoutEnding(posix.join(posix.dirname(path), from));
}

function withoutEnding(path: string): string {
  return path.replace(/\?\w+$/, '').replace(/\.tsx?$/, '');
}
