import type { Scored } from '../evaluate';

interface Answer {
  causes: { id: string; standing: string }[];
}

/**
 * How often the known cause of a case was found, over the rows that name one (`cause`): named first, among the
 * first three, and ruled out, which must not happen.
 */
export default function scoreDiagnose(rows: readonly Scored[]): string {
  const known = rows.flatMap(({ row, result }) =>
    typeof row.cause === 'string' ? [{ cause: row.cause, causes: (result as Answer).causes }] : [],
  );
  const count = (holds: (found: { id: string; standing: string }, place: number) => boolean) =>
    known.filter(({ cause, causes }) =>
      causes.some((found, place) => found.id === cause && holds(found, place)),
    ).length;
  const isOpen = (standing: string) => standing !== 'excluded';
  return [
    `rows ${rows.length}, with a known cause ${known.length}`,
    `first          ${count(({ standing }, place) => place === 0 && isOpen(standing))}`,
    `first three    ${count(({ standing }, place) => place < 3 && isOpen(standing))}`,
    `wrongly out    ${count(({ standing }) => !isOpen(standing))}`,
  ].join('\n');
}
