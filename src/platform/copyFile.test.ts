import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryFiles } from '../../test/support/memoryFiles';
import { copyFile } from './copyFile';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the copy', () => {
  it('is written as a whole, read and removed', async () => {
    vi.stubGlobal('navigator', { storage: memoryFiles() });
    const copy = copyFile();
    expect(await copy.read()).toBeNull();
    await copy.write('一二三');
    await copy.write('四');
    expect(await copy.read()).toMatchObject({ text: '四', written: expect.any(Date) });
    await copy.remove();
    await copy.remove();
    expect(await copy.read()).toBeNull();
  });

  it('is not there where the browser has no such files', async () => {
    vi.stubGlobal('navigator', {});
    const copy = copyFile();
    await copy.write('x');
    await copy.remove();
    expect(await copy.read()).toBeNull();
  });

  it('that the browser refuses is an error, not an empty copy', async () => {
    vi.stubGlobal('navigator', {
      storage: { getDirectory: () => Promise.reject(new DOMException('no', 'SecurityError')) },
    });
    await expect(copyFile().read()).rejects.toThrow('no');
    await expect(copyFile().remove()).rejects.toThrow('no');
  });
});
