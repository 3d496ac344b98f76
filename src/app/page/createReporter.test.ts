import { describe, expect, it, vi } from 'vitest';
import type { PageFindings } from '../../platform/messages';
import { createReporter } from './createReporter';

const nothing: PageFindings = { hints: [], warnings: [] };
const something: PageFindings = {
  hints: [
    {
      symptom: 'rejected',
      product: null,
      verbatim: true,
      quote: '未通过',
      from: 0,
      to: 3,
    },
  ],
  warnings: [],
};
const HERE = 'https://a.example/';
const settled = () => new Promise((done) => setTimeout(done, 0));

describe('createReporter', () => {
  it('says nothing while there is nothing, and nothing twice', async () => {
    const send = vi.fn(async () => true);
    const reporter = createReporter(send, vi.fn());
    reporter.tell(HERE, nothing, false);
    expect(send).not.toHaveBeenCalled();
    reporter.tell(HERE, something, false);
    reporter.tell(HERE, something, false);
    await settled();
    expect(send).toHaveBeenCalledTimes(1);
  });
  it('tells of the end, and of the same at another address', () => {
    const send = vi.fn(async () => true);
    const reporter = createReporter(send, vi.fn());
    reporter.tell(HERE, something, false);
    reporter.tell(`${HERE}2`, something, false);
    reporter.tell(HERE, nothing, false);
    expect(send).toHaveBeenCalledTimes(3);
    expect(send).toHaveBeenLastCalledWith({ type: 'detected', findings: nothing, hidden: false });
  });
  it('tells again what nobody heard', async () => {
    const send = vi.fn(async () => undefined);
    const unheard = vi.fn();
    const reporter = createReporter(send, unheard);
    reporter.tell(HERE, something, false);
    await settled();
    expect(unheard).toHaveBeenCalledTimes(1);
    reporter.tell(HERE, something, false);
    expect(send).toHaveBeenCalledTimes(2);
  });
  it('tells again what may be forgotten, even that there is nothing', () => {
    const send = vi.fn(async () => true);
    const reporter = createReporter(send, vi.fn());
    reporter.tell(HERE, something, false);
    reporter.forget();
    reporter.tell(HERE, something, false);
    reporter.forget();
    reporter.tell(HERE, nothing, false);
    expect(send).toHaveBeenCalledTimes(3);
  });
  it('tells that the cards were taken away, with nothing found too', () => {
    const send = vi.fn(async () => true);
    const reporter = createReporter(send, vi.fn());
    reporter.tell(HERE, nothing, true);
    reporter.tell(HERE, nothing, true);
    expect(send).toHaveBeenCalledTimes(1);
    expect(send).toHaveBeenLastCalledWith({ type: 'detected', findings: nothing, hidden: true });
  });
  it('minds no answer to what was overtaken', async () => {
    const answers: ((heard: unknown) => void)[] = [];
    const unheard = vi.fn();
    const reporter = createReporter(() => new Promise((answer) => answers.push(answer)), unheard);
    reporter.tell(HERE, something, false);
    reporter.tell(HERE, nothing, false);
    answers[0]?.(undefined);
    answers[1]?.(true);
    await settled();
    expect(unheard).not.toHaveBeenCalled();
  });
});
