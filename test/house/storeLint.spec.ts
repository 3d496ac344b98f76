import { describe, expect, it } from 'vitest';
import { builtFolder } from '../support/builtFolder';
import { lintForFirefox } from '../support/lintForFirefox';

describe("Mozilla's linter", () => {
  it('finds no error, no warning and nothing to note in the Firefox build', async () => {
    expect(await lintForFirefox(builtFolder('firefox'))).toEqual([]);
  });

  it('finds something in an extension that deserves it', async () => {
    const found = await lintForFirefox('test/support/noisyExtension');
    expect(found.join('\n')).toContain('service_worker');
  });
});
