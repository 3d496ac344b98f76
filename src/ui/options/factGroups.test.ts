import { describe, expect, it } from 'vitest';
import facts from '../../knowledge/facts';
import { factGroups, sensitiveFacts } from './factGroups';

describe('factGroups', () => {
  it('has every fact once, and in the fold exactly those of high sensitivity', () => {
    const shown = [...Object.values(factGroups).flat(), ...sensitiveFacts].sort();
    expect(shown).toEqual(facts.map(({ id }) => id).sort());
    const high = facts.filter(({ sensitivity }) => sensitivity === 'high').map(({ id }) => id as string);
    expect([...sensitiveFacts].sort()).toEqual(high.sort());
  });
});
