import type { ScamReading } from './types';

type Evidence = ScamReading['evidence'];

/**
 * The evidence of a reading in the order in which it is worth showing, as there is room for little: one piece
 * of each family first, the contact last of these, for it does the least harm; then the rest. What lowers the
 * level is left out.
 */
export function tellingFirst(evidence: Evidence): Evidence {
  const told = evidence.filter(({ family }) => family !== 'context');
  const first = told.filter((one, at) => told.findIndex(({ family }) => family === one.family) === at);
  const late = ({ family }: Evidence[number]) => Number(family === 'contact');
  return [...[...first].sort((a, b) => late(a) - late(b)), ...told.filter((one) => !first.includes(one))];
}
