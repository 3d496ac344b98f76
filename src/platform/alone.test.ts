import { describe, expect, it } from 'vitest';
import { alone } from './alone';

describe('alone', () => {
  it('lets work of one name go one after the other, also after a failure', async () => {
    const seen: string[] = [];
    const work = (label: string) => async () => {
      seen.push(`${label} begins`);
      await Promise.resolve();
      seen.push(`${label} ends`);
      if (label === 'a') throw new Error('a');
    };
    await Promise.allSettled([alone('x', work('a')), alone('x', work('b'))]);
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });
});
