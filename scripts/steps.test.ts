import { describe, expect, it } from 'vitest';
import { judge, report, runStep } from './steps';

const counted = (passed: number, failed: number) => ({ counts: () => ({ passed, failed }) });

describe('judge', () => {
  it('never lets a step pass that ended badly, ran nothing or left no count', () => {
    expect(judge({}, 'exit 1')).toEqual({ passed: 0, failed: 1 });
    expect(judge(counted(5, 0), 'exit 1')).toEqual({ passed: 5, failed: 1 });
    expect(judge(counted(5, 2), 'exit 1')).toEqual({ passed: 5, failed: 2 });
    expect(judge(counted(0, 0), undefined)).toEqual({ passed: 0, failed: 1 });
    const broken = { counts: () => JSON.parse('') };
    expect(judge(broken, undefined)).toEqual({ passed: 0, failed: 1 });
  });
  it('counts what passed', () => {
    expect(judge({}, undefined)).toEqual({ passed: 1, failed: 0 });
    expect(judge(counted(5, 0), undefined)).toEqual({ passed: 5, failed: 0 });
  });
});

describe('report', () => {
  it('ends with the sum', () => {
    const { text, failed } = report([
      { name: 'types', passed: 1, failed: 0, seconds: 2 },
      { name: 'unit', passed: 40, failed: 2, seconds: 3, trouble: 'exit 1' },
    ]);
    expect(text.split('\n').at(-1)).toBe('41 passed, 2 failed');
    expect(text).toContain('✗ unit');
    expect(failed).toBe(2);
  });
});

describe('runStep', () => {
  it('gives what a step says to whoever holds it, and an outcome whatever happens', async () => {
    const held: string[] = [];
    const hold = (said: string) => held.push(said);
    const fine = await runStep({ name: 'lint', command: 'biome', args: ['--version'] }, hold);
    expect(fine).toMatchObject({ passed: 1, failed: 0 });
    expect(held.join('')).toMatch(/── lint ──\nVersion: \d/);
    const bad = await runStep({ name: 'types', command: 'biome', args: ['--nonsense'] }, hold);
    expect(bad).toMatchObject({ passed: 0, failed: 1 });
    expect(await runStep({ name: 'none', command: 'no-such', args: [] }, hold)).toMatchObject({ failed: 1 });
  });
});
