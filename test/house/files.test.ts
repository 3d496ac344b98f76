import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodesOf, type SourceFile, type SyntaxNode, shippedCode, sourceFiles } from '../support/sourceFiles';

const isStyle = /\.css$/;
/** Files whose name is given by what reads them. */
const isNamedByOthers = /\/(index|main|types|define\w*|v\d+)\.tsx?$|^entrypoints\//;

describe('files', () => {
  it('entry points only wire, in at most 60 lines', () => {
    const long = sourceFiles(['entrypoints'], /\.tsx?$/).filter(({ text }) => lines(text) > 60);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('a file that computes fits in 250 lines', () => {
    const code = [...shippedCode(), ...sourceFiles(['scripts', 'test/support'], /\.(tsx?|mjs)$/)];
    const long = code.filter(({ path, text }) => !path.startsWith('src/knowledge/') && lines(text) > 250);
    expect(long.map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([]);
  });

  it('a file with one export has its name in it', () => {
    const other = shippedCode().filter((file) => !isNamedByOthers.test(file.path) && !exportsItsName(file));
    expect(other.map(({ path }) => path)).toEqual([]);
  });

  it('the rule about names sees a wrong name', () => {
    expect(exportsItsName({ path: 'src/page/readBlock.ts', text: 'export const findBlock = 1;' })).toBe(
      false,
    );
    expect(exportsItsName({ path: 'src/page/readBlock.ts', text: 'export function readBlock() {}' })).toBe(
      true,
    );
    expect(exportsItsName({ path: 'src/ui/parts/chip.tsx', text: 'export function Chip() {}' })).toBe(true);
  });

  it('names are camelCase', () => {
    const files = [
      ...shippedCode(),
      ...sourceFiles(['src'], isStyle),
      ...sourceFiles(['scripts', 'test'], /\.ts$/),
    ];
    const odd = files.filter(({ path }) => !/^[A-Za-z][A-Za-z0-9]*(\.[a-z0-9]+)+$/.test(basename(path)));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('nothing but entry points lies directly in entrypoints/', () => {
    const allowed = ['background.ts', 'options', 'page.content', 'popup', 'welcome'];
    expect(readdirSync('entrypoints').filter((name) => !allowed.includes(name))).toEqual([]);
  });
});

function lines(text: string): number {
  return text.trimEnd().split('\n').length;
}

/**
 * `pageReader.ts` exports `createPageReader`, `judgeHost.ts` may export `createHostJudge`: each word of the file's name,
 * or its beginning, stands in the export's. A file with several exports, or a default, is free.
 */
function exportsItsName(file: SourceFile): boolean {
  const own = basename(file.path).replace(/\.tsx?$/, '');
  const nodes = nodesOf(file);
  const names = nodes.filter(({ type }) => type === 'ExportNamedDeclaration').flatMap(exportedNames);
  if (names.length !== 1 || nodes.some(({ type }) => type === 'ExportDefaultDeclaration')) return true;
  const words = own.match(/[A-Z]?[a-z0-9]+/g) ?? [];
  return words.every((word) => names[0]?.toLowerCase().includes(word.toLowerCase().slice(0, 5)));
}

/** The values a declaration exports; types do not count. */
function exportedNames(node: SyntaxNode): string[] {
  if (node.exportKind === 'type') return [];
  const declaration = node.declaration as
    | { id?: { name: string }; declarations?: { id: { name?: string } }[] }
    | null
    | undefined;
  const specifiers = (node.specifiers ?? []) as { exported: { name: string } }[];
  return [
    declaration?.id?.name,
    ...(declaration?.declarations ?? []).map(({ id }) => id.name),
    ...specifiers.map(({ exported }) => exported.name),
  ].filter((name) => name !== undefined);
}
