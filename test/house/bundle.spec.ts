import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtFolder, type Target } from '../support/builtFolder';
import { moduleUses, nodesOf, type SourceFile, type SyntaxNode, sourceFiles } from '../support/sourceFiles';

const targets: readonly Target[] = ['chrome', 'edge', 'firefox', 'safari'];
/** Addresses that are names, not places: nothing is ever fetched from them. */
const names = ['http://www.w3.org/', 'https://*', 'http://*'];

describe.each(targets)('bundle of %s', (target) => {
  const files = sourceFiles([builtFolder(target)], /./);
  const named = (ending: RegExp) => files.filter(({ path }) => ending.test(path));
  const scripts = named(/\.js$/);

  it('makes no function from text, opens no root to the page, and asks nobody', () => {
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.flatMap(suspiciousIn)).toEqual([]);
  });

  it('loads nothing from outside', () => {
    const pages = named(/\.(html|css)$/).filter(({ text }) => /https?:|\/\/[a-z]/.test(text));
    expect(pages.map(({ path }) => path)).toEqual([]);
    const remote = scripts.flatMap(moduleUses).filter(({ from }) => /^\w+:|^\/\//.test(from));
    expect(remote).toEqual([]);
  });

  it('names no machine and ships no examples, no tests and no source maps', () => {
    expect(
      files
        .filter(({ text }) => /(?<![\w.])\/(work|home|root|Users|tmp)\//.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
    const examples = exampleSentences();
    expect(examples.length).toBeGreaterThan(50);
    const code = scripts.map(({ text }) => text).join('\n');
    expect(examples.filter((text) => code.includes(text))).toEqual([]);
    expect(named(/\.(map|ts|tsx)$|\.test\.|\.spec\./)).toEqual([]);
  });

  it('holds every word of every language', () => {
    for (const locale of ['zh_CN', 'zh_TW', 'en']) {
      const built = JSON.parse(named(new RegExp(`_locales/${locale}/messages\\.json$`))[0]?.text ?? '{}');
      const count = JSON.stringify(parse(readFileSync(`locales/${locale}.yml`, 'utf8'))).match(
        /":"/g,
      )?.length;
      expect(Object.keys(built)).toHaveLength(count ?? 0);
    }
  });
});

describe('the scan of the bundle', () => {
  it.each([
    "fetch('/x')",
    'new Function("return 1")()',
    'const F = Function; new F("x")',
    'eval("1")',
    'a.attachShadow({mode:"open"})',
    'b.innerHTML = c',
    'new XMLHttpRequest',
    "new WebSocket('wss://a.example')",
    "const a = 'https://a.example/x'",
  ])('sees %s', (text) => {
    expect(suspiciousIn({ path: 'x.js', text })).not.toEqual([]);
  });
});

/** Bytes of the built files as Node packs them; `gzip -9` makes a fiftieth less of the content script. */
describe('size', () => {
  it.each([
    // What it missed, told wrongly or stood beside was dearer than a few bytes more.
    ['content script', /content-scripts\/.*\.js$/, 46_500],
    // 113 kB of it are the list of all public suffixes.
    ['background', /\/background\.js$/, 155_000],
  ])('%s', (_, pattern, limit) => {
    const [file, ...more] = sourceFiles([builtFolder('chrome')], pattern);
    expect(more).toEqual([]);
    expect(gzipped(file?.text ?? '')).toBeGreaterThan(1000);
    expect(gzipped(file?.text ?? '')).toBeLessThanOrEqual(limit);
  });

  it.each([
    // In all, the popup's goal is 60 kB and is not met: the patterns that read a pasted text take more by themselves.
    ['popup.html', 59_500, 153_000],
    ['options.html', 54_000, 70_000],
    ['welcome.html', 38_000, 105_000],
  ])('%s with what it loads at once, and in all', (page, atOnce, inAll) => {
    const path = `${builtFolder('chrome')}/${page}`;
    const size = (files: readonly string[]) => files.reduce((sum, text) => sum + gzipped(text), 0);
    const first = size(loadedBy(path, atBeginning));
    expect(first).toBeGreaterThan(1000);
    expect(first).toBeLessThanOrEqual(atOnce);
    const all = size(loadedBy(path, everImported));
    expect(all).toBeGreaterThan(first);
    expect(all).toBeLessThanOrEqual(inAll);
  });
});

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

const atBeginning = /^(Import|ExportNamed|ExportAll)Declaration$/;
/** Also later, but for the words of another language, of which at most one table is ever loaded. */
const everImported = /^(Import|ExportNamed|ExportAll)Declaration$|^ImportExpression$/;
const wordTable = /\/(zh_CN|zh_TW|en)-[\w-]+\.js$/;

/** A page, its styles and scripts, and the modules those import, at their beginning or ever. */
function loadedBy(page: string, kinds: RegExp): string[] {
  const folder = builtFolder('chrome');
  const html = readFileSync(page, 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(
    ([, path]) => `${folder}${path}`,
  );
  const texts = new Map<string, string>([[page, html]]);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (texts.has(path) || wordTable.test(path)) continue;
    const text = readFileSync(path, 'utf8');
    texts.set(path, text);
    if (!path.endsWith('.js')) continue;
    for (const { source } of nodesOf({ path, text }).filter(({ type }) => kinds.test(type))) {
      const from = addressIn(source as SyntaxNode | null);
      if (from) waiting.push(new URL(from, `file://${path}`).pathname);
    }
  }
  return [...texts.values()];
}

/** The longer sentences that stand in `examples` of the knowledge and nowhere else: they are for tests only. */
function exampleSentences(): string[] {
  const entries = sourceFiles(['src/knowledge'], /(?<!\.test)\.ts$/);
  const literals = /"type":"Literal","value":"([^"\\]{12,})"/g;
  const found: string[] = [];
  let rest = readFileSync('locales/zh_CN.yml', 'utf8');
  for (const file of entries) {
    const examples = nodesOf(file).find(
      ({ type, id }) => type === 'VariableDeclarator' && endOf(id) === 'examples',
    );
    const { start = 0, end = 0 } = (examples ?? {}) as { start?: number; end?: number };
    rest += file.text.slice(0, start) + file.text.slice(end);
    found.push(
      ...[...JSON.stringify(examples?.init ?? null).matchAll(literals)].map(([, text]) => text ?? ''),
    );
  }
  return found.filter((text) => !rest.includes(text));
}

function suspiciousIn(file: SourceFile): string[] {
  return nodesOf(file).flatMap((node) => {
    const what = suspicious(node);
    return what === undefined ? [] : [`${file.path.replace(/.*-mv3\//, '')}: ${what}`];
  });
}

function suspicious(node: SyntaxNode): string | undefined {
  const called = /^(Call|New)Expression$/.test(node.type) ? endOf(node.callee) : undefined;
  if (
    called !== undefined &&
    /^(fetch|eval|Function|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)$/.test(called)
  )
    return called;
  if (node.type === 'VariableDeclarator' && endOf(node.init) === 'Function') return 'Function';
  if (node.type === 'AssignmentExpression' && /^(inner|outer)HTML$/.test(endOf(node.left) ?? ''))
    return endOf(node.left);
  if (node.type === 'Property' && endOf(node.key) === 'mode' && endOf(node.value) === 'open')
    return 'mode: open';
  const text = node.type === 'Literal' || node.type === 'TemplateElement' ? wordsOf(node) : '';
  return /^\s*(https?|wss?):\/\/\S/.test(text) && !names.some((name) => text.startsWith(name))
    ? text.slice(0, 80)
    : undefined;
}

/** The text of a literal, or of a template without holes. */
function addressIn(source: SyntaxNode | null): string {
  const [whole] = (source?.quasis ?? [source]) as (SyntaxNode | null)[];
  return whole ? wordsOf(whole) : '';
}

function wordsOf({ value }: SyntaxNode): string {
  if (typeof value === 'string') return value;
  return (value as { cooked?: string } | null)?.cooked ?? '';
}

function endOf(node: unknown): string | undefined {
  const one = node as SyntaxNode | null | undefined;
  if (one?.type === 'MemberExpression') return endOf(one.property);
  if (one?.type === 'Identifier') return one.name as string;
  return one?.type === 'Literal' && typeof one.value === 'string' ? one.value : undefined;
}
