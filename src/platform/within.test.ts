import { afterEach, expect, it, vi } from 'vitest';
import { within } from './within';

afterEach(() => {
  vi.useRealTimers();
});

it('waiting ends in time', async () => {
  vi.useFakeTimers();
  const late = within(50, new Promise(() => undefined));
  const checked = expect(late).rejects.toThrow('No answer in time');
  await vi.advanceTimersByTimeAsync(60);
  await checked;
  expect(await within(50, Promise.resolve(7))).toBe(7);
});
