import type { ScamReading } from '../../src/engine/scam/types';
import type { Scored } from '../evaluate';

const z = 1.96;

/**
 * Scores scam readings: rows carry `scam` (true or false) and, if they have one, a `label`. Says per label how
 * many reached each level; how many innocent texts were called suspect or high; and the recall at suspect,
 * for credential phishing apart. Shares with 95 % Wilson intervals.
 */
export default function scoreScam(rows: readonly Scored[]): string {
  const known = rows.flatMap(({ row, result }) =>
    typeof row.scam === 'boolean'
      ? [
          {
            scam: row.scam,
            label: String(row.label ?? (row.scam ? 'scam' : 'innocent')),
            level: (result as ScamReading).level,
          },
        ]
      : [],
  );
  const labels = [...new Set(known.map(({ label }) => label))].sort();
  const table = labels.map((label) => {
    const own = known.filter((row) => row.label === label);
    const count = (level: string) => own.filter((row) => row.level === level).length;
    return [label, own.length, count('none'), count('note'), count('suspect'), count('high')].join('\t');
  });
  const innocent = known.filter(({ scam }) => !scam);
  const phish = known.filter(({ scam, label }) => scam && label === 'credential_phish');
  const scams = known.filter(({ scam, label }) => scam && label !== 'credential_phish');
  const isSuspect = ({ level }: { level: string }) => level === 'suspect' || level === 'high';
  return [
    ['label', 'n', 'none', 'note', 'suspect', 'high'].join('\t'),
    ...table,
    '',
    `innocent at high: ${share(innocent.filter(({ level }) => level === 'high').length, innocent.length)}`,
    `innocent at suspect or higher: ${share(innocent.filter(isSuspect).length, innocent.length)}`,
    `recall at suspect or higher, without credential_phish: ${share(scams.filter(isSuspect).length, scams.length)}`,
    `recall at suspect or higher, credential_phish: ${share(phish.filter(isSuspect).length, phish.length)}`,
  ].join('\n');
}

/** `3/120 = 0.025 [0.009, 0.071]`, by Wilson. */
function share(hits: number, all: number): string {
  if (all === 0) return '0/0';
  const p = hits / all;
  const middle = (p + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z / (1 + (z * z) / all)) * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all));
  return `${hits}/${all} = ${p.toFixed(3)} [${Math.max(0, middle - half).toFixed(3)}, ${Math.min(1, middle + half).toFixed(3)}]`;
}
