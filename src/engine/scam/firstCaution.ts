import type { ScamLevel, SignalFamily } from './types';

/** `act` stands for the pattern's own advice; the others hold whatever the pattern. */
export type Caution = 'act' | 'actTwo' | 'actSecret';

/**
 * The caution a warning begins with: a code once given is gone, and two deeds together ask for the same whatever the
 * pattern.
 * @param families as the reading gives them; what only lowers a warning does not count
 */
export function firstCaution(level: ScamLevel, families: readonly SignalFamily[]): Caution {
  const several = families.filter((family) => family !== 'context').length > 1;
  if (several && families.includes('secret')) return 'actSecret';
  return several && level === 'suspect' ? 'actTwo' : 'act';
}
