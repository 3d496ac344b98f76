import type { CauseNet } from './compileNet';
import { outspoken } from './findContest';
import type { CaseEvidence, Piece } from './gatherEvidence';

/**
 * The answers that cannot be: those that rule out what the platform's own sentence names, and those that
 * prove and rule out the same gate. They are set aside; a message outranks an answer.
 */
export function findImpossible(net: CauseNet, { pieces, columns }: CaseEvidence): Set<Piece> {
  const { certain } = outspoken(net, { columns });
  const proved = gatesWith(pieces, ({ p0 }) => p0 === 0);
  const ruledOut = gatesWith(pieces, ({ p1 }) => p1 === 0);
  const clashes = pieces.filter(({ value }) =>
    value.effects.some(
      ({ gate, p1, p0 }) =>
        (p1 === 0 && (certain.has(gate) || proved.has(gate))) || (p0 === 0 && ruledOut.has(gate)),
    ),
  );
  return new Set(clashes);
}

function gatesWith(pieces: readonly Piece[], holds: (effect: Piece['value']['effects'][number]) => boolean) {
  return new Set(pieces.flatMap(({ value }) => value.effects.filter(holds).map(({ gate }) => gate)));
}
