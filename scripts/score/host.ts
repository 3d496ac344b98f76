import type { HostVerdict } from '../../src/engine/scam/types';
import type { Scored } from '../evaluate';

/** Scores verdicts on hosts against the `verdict` a row expects; if rows have a `kind`, each kind apart. */
export default function scoreHost(rows: readonly Scored[]): string {
  const known = rows.filter(({ row }) => typeof row.verdict === 'string');
  const kinds = [...new Set(known.map(({ row }) => String(row.kind ?? row.verdict)))].sort();
  const lines = kinds.map((kind) => {
    const own = known.filter(({ row }) => String(row.kind ?? row.verdict) === kind);
    const right = own.filter(({ row, result }) => (result as HostVerdict).verdict === row.verdict).length;
    return `${kind}\t${right}/${own.length} = ${(right / own.length).toFixed(3)}`;
  });
  return ['kind\tright', ...lines].join('\n');
}
