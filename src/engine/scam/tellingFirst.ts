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
  const isContact = ({ family }: Evidence[number]) => family === 'contact';
  return [
    ...first.filter((one) => !isContact(one)),
    ...first.filter(isContact),
    ...told.filter((one) => !first.includes(one)),
  ];
}
