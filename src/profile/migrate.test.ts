import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBackup } from './backup';
import { judge } from './mend';
import { type Kind, migrate, type migrations, schemaVersion } from './migrate';

interface Frozen {
  version: number;
  records: Record<string, unknown>;
  backup: string;
}
const found = import.meta.glob<Frozen>('./frozen/v*.ts', { eager: true, import: 'frozen' });

describe('what earlier versions wrote', () => {
  it('has a frozen example of every version', () => {
    const names = readdirSync(new URL('./frozen', import.meta.url));
    expect(names.sort()).toEqual(Array.from({ length: schemaVersion }, (_, i) => `v${i + 1}.ts`));
    for (const [path, { version }] of Object.entries(found)) expect(path).toBe(`./frozen/v${version}.ts`);
  });

  it.each(Object.values(found))('version $version is read in full', ({ records, backup }) => {
    const { good, newer, bad } = judge(new Map(Object.entries(records)));
    expect({ bad, newer: newer.size, good: [...good.keys()] }).toEqual({
      bad: [],
      newer: 0,
      good: Object.keys(records),
    });
    expect(good.get('fact/age')?.data).toEqual({ value: '23-59', confirmed: '2026-11-02' });
    expect(good.get('settings')?.data).toMatchObject({ language: 'zh_TW', sessionOnly: false });
    const [aCase] = [...good].filter(([key]) => key.startsWith('case/')).map(([, entry]) => entry.data);
    expect(aCase).toMatchObject({ host: 'www.alipay.com', symptoms: ['rejected'], outcome: 'notYet' });
    expect(parseBackup(backup)).toMatchObject({ backup: { facts: { age: { value: '23-59' } } } });
  });
});

describe('migrate', () => {
  const kinds: Kind[] = ['fact', 'case', 'settings', 'backup'];
  const steps: typeof migrations = {
    1: { fact: (old) => ({ value: (old as { answer: string }).answer }) },
    2: { fact: (old) => ({ ...(old as object), sure: true }) },
  };

  it('goes step by step, over versions that left the kind as it was', () => {
    expect(migrate('fact', 1, { answer: 'yes' }, steps, 4)).toEqual({ value: 'yes', sure: true });
    expect(migrate('fact', 2, { value: 'no' }, steps, 4)).toEqual({ value: 'no', sure: true });
    expect(migrate('case', 1, { id: 'a' }, steps, 4)).toEqual({ id: 'a' });
    expect(migrate('fact', 4, { answer: 'yes' }, steps, 4)).toEqual({ answer: 'yes' });
  });

  it('answers undefined, and throws nothing, when a step cannot make sense of the data', () => {
    expect(migrate('fact', 1, null, steps, 4)).toBeUndefined();
  });

  it('never throws, whatever the data', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.integer(), fc.anything(), (kind, from, data) => {
        migrate(kind, Math.max(from, -50), data);
        migrate(kind, Math.max(from, -50), data, steps, 4);
      }),
      { numRuns: 5000 },
    );
  }, 60_000);
});
