import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { onPageMessage } from './messages';

type Listener = (raw: unknown, sender: object) => Promise<unknown>;

/** Hears with the given answer; gives what the browser would call. */
function heard(answer: (raw: unknown) => Promise<unknown>): Listener {
  const add = vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(() => {});
  onPageMessage(answer);
  return add.mock.calls[0]?.[0] as Listener;
}
afterEach(() => void vi.restoreAllMocks());

describe('onPageMessage', () => {
  it('answers nothing where the answer failed: a page would take an error for a reply', async () => {
    const listen = heard(async () => {
      throw new Error('no space');
    });
    expect(await listen({}, {})).toBeUndefined();
  });
  it('gives the answer back', async () => {
    expect(await heard(async (raw) => [raw])(1, {})).toEqual([1]);
  });
});
