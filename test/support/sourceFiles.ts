import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseSync } from 'vite';

export interface SourceFile {
  /** From the root of the project, with `/`. */
  path: string;
  text: string;
}

/** One place where a file names another module. */
export interface ModuleUse {
  from: string;
  /** true when nothing of it is there at run time: `import type`, or a type's `import('…')`. */
  typeOnly: boolean;
}

/** Any node of a syntax tree: what is asked of it is checked where it is asked. */
export type SyntaxNode = { type: string } & Record<string, unknown>;

/** The files below some folders whose path pleases. */
export function sourceFiles(folders: readonly string[], pleases: RegExp): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .filter((path) => pleases.test(path) && !path.includes('/node_modules/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Our code that ships: TypeScript without tests. */
export function shippedCode(): SourceFile[] {
  const isCode = /\.tsx?$/;
  const isNotShipped = /\.(test|spec)\.tsx?$|\.d\.ts$/;
  return sourceFiles(['src', 'entrypoints'], isCode).filter(({ path }) => !isNotShipped.test(path));
}

/** What a file says beside its code, comment by comment. */
export const commentsOf = (file: SourceFile): string[] => parse(file).comments.map(({ value }) => value);

/** All nodes of a file's syntax tree, outer ones first. */
export function nodesOf(file: SourceFile): SyntaxNode[] {
  const { program } = parse(file);
  const found: SyntaxNode[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && typeof value.type === 'string') found.push(value as SyntaxNode);
    Object.values(value).forEach(visit);
  };
  visit(program);
  return found;
}

/** A file that cannot be parsed fails loudly. */
function parse({ path, text }: SourceFile) {
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`);
  return parsed;
}

/** The modules a file names: imports, exports from, `import()`, types' `import()` and `import.meta.glob`. */
export function moduleUses(file: SourceFile): ModuleUse[] {
  return nodesOf(file).flatMap((node) => {
    switch (node.type) {
      case 'ImportDeclaration':
        return use(node.source, node.importKind === 'type' || hasOnlyTypes(node.specifiers, 'importKind'));
      case 'ExportNamedDeclaration':
        return use(node.source, node.exportKind === 'type' || hasOnlyTypes(node.specifiers, 'exportKind'));
      case 'ExportAllDeclaration':
        return use(node.source, node.exportKind === 'type');
      case 'ImportExpression':
        return use(node.source, false);
      case 'TSImportType':
        return use(node.source, true);
      case 'CallExpression':
        return isGlob(node.callee) ? globs(node.arguments) : [];
      default:
        return [];
    }
  });
}

function use(source: unknown, typeOnly: boolean): ModuleUse[] {
  const from = literal(source);
  return from === undefined ? [] : [{ from, typeOnly }];
}

function hasOnlyTypes(specifiers: unknown, kind: string): boolean {
  return (
    Array.isArray(specifiers) && specifiers.length > 0 && specifiers.every((one) => one[kind] === 'type')
  );
}

function isGlob(callee: unknown): boolean {
  const { object, property } = (callee ?? {}) as { object?: SyntaxNode; property?: { name?: string } };
  return object?.type === 'MetaProperty' && property?.name === 'glob';
}

function globs(args: unknown): ModuleUse[] {
  const [first] = args as SyntaxNode[];
  const patterns = first?.type === 'ArrayExpression' ? (first.elements as unknown[]) : [first];
  return patterns.flatMap((pattern) => use(pattern, false)).filter(({ from }) => !from.startsWith('!'));
}

/** The text of a string literal. */
export function literal(node: unknown): string | undefined {
  const value = (node as { value?: unknown } | null | undefined)?.value;
  return typeof value === 'string' ? value : undefined;
}
