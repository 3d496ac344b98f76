import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commentsOf, type SourceFile, sourceFiles } from '../support/sourceFiles';

const read = (path: string) => readFileSync(path, 'utf8');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'PRIVACY.md',
  'SECURITY.md',
  'SOURCE_CODE_REVIEW.md',
  'CHANGELOG.md',
];
const { version, scripts, dependencies, devDependencies, overrides } = JSON.parse(read('package.json'));

const isCode = /\.tsx?$/;
/** All code there is, what configures the tools included. */
const code: SourceFile[] = [
  ...sourceFiles(['src', 'entrypoints', 'scripts', 'test'], isCode),
  ...readdirSync('.')
    .filter((path) => isCode.test(path))
    .map((path) => ({ path, text: read(path) })),
];

/** The files of code a file's comments name: `layers.ts`, `engine/scam/types.ts`. */
const filesNamed = (file: SourceFile): string[] =>
  commentsOf(file).flatMap((comment) =>
    [...comment.matchAll(/(?<![\w./*-])(?:\.{1,2}\/)*([\w/-][\w./-]*\.tsx?)\b/g)].map(
      ([, name]) => name ?? '',
    ),
  );

/** By its name alone, or by as much of its path as is said. */
const isThere = (name: string): boolean => code.some(({ path }) => `/${path}`.endsWith(`/${name}`));

describe('documents', () => {
  it.each(documents)('%s: what it links to is there', (path) => {
    const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to]) =>
      join(dirname(path), to ?? ''),
    );
    expect(links.filter((to) => !existsSync(to))).toEqual([]);
  });

  it('the first two commands of README are npm start and npm test', () => {
    const block = read('README.md').split('```')[1]?.trim().split('\n') ?? [];
    expect(block.map((line) => line.split('#')[0]?.trim())).toEqual(['npm start', 'npm test']);
  });

  it('the figures README quotes are the measured ones', () => {
    const [, table = ''] = read('README.md').split(/\n\| 量了什么 .*\n\| --- .*\n/);
    const results = [...(table.split('\n\n')[0]?.matchAll(/^\| .* \| ([\d.]+).* \| .* \|$/gm) ?? [])];
    const measured = read('docs/bench.md');
    expect(results.length).toBeGreaterThan(0);
    for (const [, figure] of results) expect(measured).toContain(figure);
  });

  it('every command a document names exists', () => {
    const named = documents.flatMap((path) =>
      [...read(path).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name ?? ''),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('every file of src/, test/, scripts/ a document names exists', () => {
    const named = documents.flatMap((path) =>
      [...read(path).matchAll(/`((?:src|test|scripts|locales|entrypoints)\/[\w./-]*)`/g)].map(
        ([, file]) => file ?? '',
      ),
    );
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('every file of code that a comment names exists', () => {
    const named = code.flatMap((file) => filesNamed(file).map((name) => ({ by: file.path, name })));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ name }) => !isThere(name))).toEqual([]);
  });

  it.each([
    ['// See bundle.spec.ts.', ['bundle.spec.ts'], true],
    ['/** `./popupView.tsx` draws it. */', ['popupView.tsx'], true],
    ['/* Held by test/house/bundle.test.ts */', ['test/house/bundle.test.ts'], false],
    ['// view.tsx', ['view.tsx'], false],
    ["const glob = './*.ts'; // what `*.test.ts` leaves", [], true],
  ])('%s names a file', (text, names, there) => {
    expect(filesNamed({ path: 'src/a.ts', text })).toEqual(names);
    expect(names.every(isThere)).toBe(there);
  });

  it('every dependency says why it is there, at one exact version, and none is named in vain', () => {
    const all = { ...dependencies, ...devDependencies };
    expect(Object.values<string>(all).filter((range) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
    const rows = [...read('CONTRIBUTING.md').matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(
      ([, names]) => names?.replaceAll('`', '').split('、') ?? [],
    );
    expect(rows.sort()).toEqual(Object.keys(all).sort());
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(12);
    for (const name of Object.keys(overrides)) expect(read('CONTRIBUTING.md')).toContain(`\`${name}\``);
  });

  it('the changelog knows this version', () => {
    expect(read('CHANGELOG.md')).toContain(`## ${version} `);
  });

  it('the lock is whole: every package has its version, and no other needs an install script', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<
        string,
        { version?: string; hasInstallScript?: boolean; optionalDependencies?: object }
      >;
    };
    const { allowScripts } = JSON.parse(read('package.json'));
    const others = Object.entries(packages).filter(([path]) => path !== '');
    expect(others.filter(([, { version: found }]) => !found).map(([path]) => path)).toEqual([]);
    const scripted = others
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.split('node_modules/').at(-1));
    expect(scripted.filter((name) => !(name && name in allowScripts))).toEqual([]);
    const optional = others.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
    expect(
      optional.filter((name) => !others.some(([path]) => path.endsWith(`node_modules/${name}`))),
    ).toEqual([]);
  });

  it('continuous integration runs npm test and nothing else', () => {
    const lines = read('.ci/run')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    expect(lines).toEqual(['set -euo pipefail', 'cd "$(dirname "$0")/.."', 'exec npm test']);
  });
});
