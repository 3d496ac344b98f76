import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import * as define from '../../src/knowledge/define';
import * as defineDiagnosis from '../../src/knowledge/defineDiagnosis';
import * as defineScam from '../../src/knowledge/defineScam';
import { nodesOf, type SourceFile, type SyntaxNode, shippedCode } from '../support/sourceFiles';

/** Fields, or whole schemas, that nothing reads that ships, each with the reason why it is kept. */
const keptUnread: Readonly<Record<string, string>> = {
  SourceRecord: 'for whoever looks at a source again; what is shown of it are words',
  'Channel.phone': 'test/knowledge/sentences.test.ts allows no other number in a sentence',
  'Channel.host': 'for whoever looks at the channel again; what is shown of it are words',
  'Policy.from': 'for whoever looks at the policy again; the words say the day',
  'Policy.until': 'the same',
  'ScamTalk.context.report': 'read as one of all contexts',
  'Sites.groups.community': 'read by its id, like every group',
};

describe('what an entry of the knowledge says', () => {
  // The stores and the browser have names of their own, and almost nothing to do with the knowledge.
  const read = namesRead(shippedCode().filter(({ path }) => /^src\/(engine|page|ui|app)\//.test(path)));

  it('is read by what ships, or kept for a reason', () => {
    const schemas = { ...define, ...defineDiagnosis, ...defineScam };
    const fields = Object.entries(schemas).flatMap(([name, schema]) => fieldsOf(schema, name));
    expect(fields.length).toBeGreaterThan(80);
    const kept = Object.keys(keptUnread);
    const within = (field: string, one: string) => field === one || field.startsWith(`${one}.`);
    expect(kept.filter((one) => !fields.some((field) => within(field, one)))).toEqual([]);
    const unread = fields.filter((field) => !isRead(field, read));
    expect(unread.filter((field) => !kept.some((one) => within(field, one)))).toEqual([]);
  });

  it('a field that nobody reads is seen, however deep it lies', () => {
    const row = z.strictObject({ idle: z.optional(z.string()), used: z.literal(true) });
    const schema = z.strictObject({
      rows: z.array(z.union([row, z.string()])),
      by: z.record(z.string(), row),
    });
    const reader = {
      path: 'x.ts',
      text: 'const { rows: [{ used }] } = entry; show(entry?.by, { idle: used });',
    };
    expect(fieldsOf(schema, 'Entry').filter((field) => !isRead(field, namesRead([reader])))).toEqual([
      'Entry.rows.idle',
      'Entry.by.idle',
    ]);
  });
});

/** `Cause.retry`, `HardRule.cases.when`, …: the fields of a schema and of what it is made of. */
function fieldsOf(schema: unknown, path: string): string[] {
  if (!(schema instanceof z.ZodMiniType)) return [];
  if (schema instanceof z.ZodMiniObject)
    return Object.entries(schema.shape).flatMap(([name, field]) => [
      `${path}.${name}`,
      ...fieldsOf(field, `${path}.${name}`),
    ]);
  const parts = Object.values(schema._zod.def).flat();
  return parts.flatMap((part) => fieldsOf(part, path));
}

const isRead = (field: string, read: ReadonlySet<string>): boolean => read.has(field.split('.').at(-1) ?? '');

/**
 * Every name that is read of something: `entry.name`, or taken apart as `{ name }`. Of what, is not looked at, so a
 * field that shares its name with something else that is read escapes.
 */
function namesRead(files: readonly SourceFile[]): Set<string> {
  return new Set(files.flatMap(nodesOf).flatMap(readBy));
}

function readBy(node: SyntaxNode): string[] {
  if (node.type === 'MemberExpression' && !node.computed) return nameOf(node.property);
  if (node.type !== 'ObjectPattern') return [];
  return (node.properties as SyntaxNode[]).flatMap(({ key }) => nameOf(key));
}

const nameOf = (node: unknown): string[] => {
  const { name } = (node ?? {}) as { name?: unknown };
  return typeof name === 'string' ? [name] : [];
};
