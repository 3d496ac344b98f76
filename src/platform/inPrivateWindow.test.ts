import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { inPrivateWindow } from './inPrivateWindow';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a private window', () => {
  it.each([
    [[], false],
    [[{ incognito: false }], false],
    [[{ incognito: true }], true],
  ])('with the tabs %j: %s', async (tabs, answer) => {
    // Of a whole tab, only what is asked about.
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
    expect(await inPrivateWindow()).toBe(answer);
    vi.stubEnv('ENTRYPOINT', 'background');
    expect(await inPrivateWindow()).toBe(false);
    vi.unstubAllEnvs();
  });
});
