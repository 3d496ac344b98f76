import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from './scanJson';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('scanJson', () => {
  it.each([
    '{}',
    '[]',
    '{"a":{"b":1},"c":{"b":1}}',
    '["__proto__"]',
    '{"a":"{\\"__proto__\\":1}"}',
    '{"a":"[[[[[[[[[[[[[[[[[[[["}',
    nested(16),
    '{"constructors":1}',
    '',
    'not json',
    '"',
    '"\\',
    ']]]]',
  ])('lets pass %s', (text) => expect(scanJson(text)).toBeNull());

  it.each([
    ['{"__proto__":1}', 'forbiddenKey'],
    ['{"a":[{"constructor" : 1}]}', 'forbiddenKey'],
    ['{"prototype"\n:1}', 'forbiddenKey'],
    ['{"\\u005f_proto__":1}', 'forbiddenKey'],
    ['{"a":1,"a":2}', 'twice'],
    ['{"a":1,"\\u0061":2}', 'twice'],
    ['{"a":{"b":1},"c":2,"a":{}}', 'twice'],
    [nested(17), 'tooDeep'],
    [nested(1_000_000), 'tooDeep'],
  ])('refuses %.40s', (text, fault) => expect(scanJson(text)).toBe(fault));

  it('passes whatever a serialiser writes, unless it holds a forbidden key or is too deep', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        const bad = /"(__proto__|constructor|prototype)"\s*:/.test(text);
        if (!bad) expect(scanJson(text)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  }, 60_000);
});
