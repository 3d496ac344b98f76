import { describe, expect, it, vi } from 'vitest';
import type { PageFindings } from '../../platform/messages';
import { createReporter } from './createReporter';

const nothing: PageFindings = { hints: [], warnings: [] };
const something = {
  hints: [{ symptom: 'rejected', rule: 'r', product: null, verbatim: true, quote: '未通过' }],
  warnings: [],
} as unknown as PageFindings;
const HERE = 'https://a.example/';
const settled = () => new Promise((done) => setTimeout(done, 0));

describe('createReporter', () => {
  it('says nothing while there is nothing, and nothing twice', async () => {
    const send = vi.fn(async () => true);
    const report = createReporter(send, vi.fn());
    report(HERE, nothing);
    expect(send).not.toHaveBeenCalled();
    report(HERE, something);
    report(HERE, something);
    await settled();
    expect(send).toHaveBeenCalledTimes(1);
  });
  it('tells of the end, and of the same at another address', () => {
    const send = vi.fn(async () => true);
    const report = createReporter(send, vi.fn());
    report(HERE, something);
    report(`${HERE}2`, something);
    report(HERE, nothing);
    expect(send).toHaveBeenCalledTimes(3);
    expect(send).toHaveBeenLastCalledWith({ type: 'detected', findings: nothing });
  });
  it('tells again what nobody heard', async () => {
    const send = vi.fn(async () => undefined);
    const unheard = vi.fn();
    const report = createReporter(send, unheard);
    report(HERE, something);
    await settled();
    expect(unheard).toHaveBeenCalledTimes(1);
    report(HERE, something);
    expect(send).toHaveBeenCalledTimes(2);
  });
  it('minds no answer to what was overtaken', async () => {
    const answers: ((heard: unknown) => void)[] = [];
    const unheard = vi.fn();
    const report = createReporter(() => new Promise((answer) => answers.push(answer)), unheard);
    report(HERE, something);
    report(HERE, nothing);
    answers[0]?.(undefined);
    answers[1]?.(true);
    await settled();
    expect(unheard).not.toHaveBeenCalled();
  });
});
