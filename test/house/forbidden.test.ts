import { describe, expect, it } from 'vitest';
import {
  literal,
  nodesOf,
  type SourceFile,
  type SyntaxNode,
  shippedCode,
  sourceFiles,
} from '../support/sourceFiles';

/** Names nobody of us may call, make or write to, anywhere in what ships. */
const calls = [
  'fetch',
  'eval',
  'sendBeacon',
  'importScripts',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'execCommand',
];
const makes = [
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'Function',
  'Image',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
];
const writes = ['innerHTML', 'outerHTML', 'srcdoc', 'dangerouslySetInnerHTML', 'onmessage', 'designMode'];
/** Names the pure parts may not even read: the world outside. */
const worldly = [
  'document',
  'window',
  'navigator',
  'location',
  'browser',
  'chrome',
  'performance',
  'crypto',
  'localStorage',
  'setTimeout',
  'requestIdleCallback',
  'console',
];

describe('forbidden', () => {
  it('nothing that ships talks to the network, runs text or writes HTML', () => {
    expect(shippedCode().flatMap(forbiddenIn)).toEqual([]);
  });

  it.each([
    "fetch('https://a.example')",
    "globalThis.fetch('https://a.example')",
    'new XMLHttpRequest()',
    "new globalThis.WebSocket('wss://a.example')",
    "navigator.sendBeacon('/x')",
    'box.innerHTML = text',
    "box['innerHTML'] = text",
    '({ dangerouslySetInnerHTML: { __html: text } })',
    "window.addEventListener('message', listen)",
    'window.onmessage = listen',
    'window.postMessage(1)',
    "new Function('return 1')",
    "eval('1')",
    "document.write('x')",
    "host.attachShadow({ mode: 'open' })",
    "({ world: 'MAIN' })",
    "import('https://a.example/x.js')",
  ])('%s is caught', (text) => {
    expect(forbiddenIn({ path: 'x.ts', text })).toHaveLength(1);
  });

  it('the engine, the knowledge and the calendar see nothing of the world, no chance and no logarithm', () => {
    const pure = shippedCode().filter(({ path }) => /^src\/(engine\/|knowledge\/|day\.ts$)/.test(path));
    expect(pure.length).toBeGreaterThan(20);
    expect(pure.flatMap(worldlyIn)).toEqual([]);
  });

  it.each([
    'const now = Date.now();',
    'const now = new Date();',
    'Math.random();',
    'const p = Math.log(x);',
    'document.title;',
  ])('%s is caught there', (text) => {
    expect(worldlyIn({ path: 'x.ts', text })).toHaveLength(1);
  });

  // TypeScript knows the newest browsers, the build target only their syntax.
  const tooNew =
    /\b(?:URL\.parse|RegExp\.escape|Promise\.(?:try|withResolvers)|Array\.fromAsync|(?:Object|Map)\.groupBy)\(|\b(?:entries|keys|values)\(\)\s*\.(?:map|filter|some|every|find|reduce|toArray)\(/;

  it('nothing that ships calls what the oldest browsers we name lack', () => {
    expect(shippedCode().flatMap(({ path, text }) => (tooNew.test(text) ? [path] : []))).toEqual([]);
  });

  it.each(['URL.parse(address)', 'new Map().values().map(give)', 'Object.groupBy(all, of)'])(
    '%s is too new',
    (text) => {
      expect(text).toMatch(tooNew);
    },
  );

  it('no test is left out, and no check is silenced without a word', () => {
    const ours = [...sourceFiles(['src', 'entrypoints', 'scripts', 'test'], /\.m?tsx?$/)];
    const silenced =
      /@ts-(ignore|nocheck|expect-error)|biome-ignore [\w/]+:?\s*$|\b(TODO|FIXME|XXX)\b|\bas any\b|: any\b/m;
    const leftOut = /\b(it|test|describe)\.(skip|only|todo|fails)\b/;
    const bad = ours.filter(
      ({ path, text }) =>
        !path.endsWith('forbidden.test.ts') && (silenced.test(withoutReasons(text)) || leftOut.test(text)),
    );
    expect(bad.map(({ path }) => path)).toEqual([]);
  });

  it('no file names a machine', () => {
    const ours = sourceFiles(
      ['src', 'entrypoints', 'scripts', 'test', 'docs', 'locales'],
      /\.(m?tsx?|md|yml|json|html|css)$/,
    );
    const machine = /(?<![\w.])\/(work|home|root|Users|tmp)\//;
    expect(
      ours
        .filter(({ path, text }) => !path.endsWith('forbidden.test.ts') && machine.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

/** A line after `biome-ignore …: reason` may hold what it excuses. */
function withoutReasons(text: string): string {
  return text.replace(/^.*biome-ignore [\w/]+: \S.*\n.*$/gm, '');
}

function forbiddenIn(file: SourceFile): string[] {
  return nodesOf(file).flatMap((node) => {
    const what = forbidden(node);
    return what === undefined ? [] : [`${file.path}: ${what}`];
  });
}

function forbidden(node: SyntaxNode): string | undefined {
  if (node.type === 'CallExpression') return forbiddenCall(node);
  if (node.type === 'NewExpression') return makes.find((name) => name === lastName(node.callee));
  if (node.type === 'AssignmentExpression') return writes.find((name) => name === lastName(node.left));
  if (node.type === 'JSXAttribute')
    return writes.find((name) => name === (node.name as { name?: string }).name);
  if (node.type === 'ImportExpression')
    return literal(node.source)?.startsWith('.') === false ? 'import' : undefined;
  if (node.type === 'Property') return forbiddenProperty(node);
  return undefined;
}

function forbiddenCall(node: SyntaxNode): string | undefined {
  const name = lastName(node.callee);
  const [first] = node.arguments as unknown[];
  if (name === 'addEventListener')
    return literal(first) === 'message' ? "addEventListener('message')" : undefined;
  if (name === 'postMessage') return name;
  if (name === 'write' || name === 'writeln')
    return lastName((node.callee as SyntaxNode).object) === 'document' ? 'document.write' : undefined;
  return calls.find((one) => one === name);
}

function forbiddenProperty(node: SyntaxNode): string | undefined {
  const key = lastName(node.key);
  const value = literal(node.value);
  if (key === 'world' && value === 'MAIN') return 'world: MAIN';
  if (key === 'mode' && value === 'open') return 'mode: open';
  return writes.find((name) => name === key);
}

/** `a.b.c`, `a['c']` and `c` all end in `c`. */
function lastName(node: unknown): string | undefined {
  const one = node as SyntaxNode | undefined;
  if (one?.type === 'MemberExpression') return lastName(one.property);
  return (one?.name as string | undefined) ?? literal(one);
}

function worldlyIn(file: SourceFile): string[] {
  const nodes = nodesOf(file);
  const members = new Set(
    nodes.flatMap((node) => (node.type === 'MemberExpression' && !node.computed ? [node.property] : [])),
  );
  const keys = new Set(nodes.flatMap((node) => ('key' in node && !node.computed ? [node.key] : [])));
  const bound = new Set(
    nodes.filter(({ type }) => type === 'VariableDeclarator').map(({ id }) => (id as SyntaxNode).name),
  );
  return nodes.flatMap((node) => {
    if (readsClock(node)) return [`${file.path}: the clock`];
    if (
      node.type === 'MemberExpression' &&
      lastName(node.object) === 'Math' &&
      ['random', 'log', 'log2', 'log10', 'exp', 'pow'].includes(lastName(node.property) ?? '')
    )
      return [`${file.path}: Math.${lastName(node.property)}`];
    if (node.type !== 'Identifier' || members.has(node) || keys.has(node) || bound.has(node.name)) return [];
    return worldly.includes(node.name as string) ? [`${file.path}: ${node.name}`] : [];
  });
}

/** A calendar day may be counted on with Date; what day it is must be told. */
function readsClock(node: SyntaxNode): boolean {
  if (node.type === 'MemberExpression')
    return lastName(node.object) === 'Date' && lastName(node.property) === 'now';
  const isCalled = node.type === 'NewExpression' || node.type === 'CallExpression';
  return isCalled && lastName(node.callee) === 'Date' && (node.arguments as unknown[]).length === 0;
}
