import * as z from 'zod';
import { SymptomClass } from '../../src/knowledge/define';
import type { Scored } from '../evaluate';

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

const Row = z.object({ symptoms: z.array(z.string()), stratum: z.optional(z.string()) });
const Result = z.object({ symptoms: z.array(z.object({ class: z.string() })) });

/**
 * How well texts were read, as a table in plain text: micro and macro F1 over the classes, each class, and
 * precision and recall on the rows of stratum `natural`. A row holds the expected classes in `symptoms`;
 * `other` means none, and a reading of class `other` counts as none. Rows without `symptoms` are passed over.
 */
export default function scoreRecognise(scored: readonly Scored[]): string {
  const all = new Map<string, Counts>();
  const natural = new Map<string, Counts>();
  let rows = 0;
  let naturalRows = 0;
  for (const { row, result } of scored) {
    const expected = Row.safeParse(row);
    const read = Result.safeParse(result);
    if (!expected.success || !read.success) continue;
    const wanted = classesOf(expected.data.symptoms);
    const got = classesOf(read.data.symptoms.map((symptom) => symptom.class));
    rows += 1;
    count(all, wanted, got);
    if (expected.data.stratum !== 'natural') continue;
    naturalRows += 1;
    count(natural, wanted, got);
  }
  const classes = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
  const macro = classes.reduce((sum, [, counts]) => sum + f1(counts), 0) / classes.length;
  return [
    line(`micro (${rows} rows)`, sum(all)),
    `${'macro'.padEnd(26)}F1 ${figure(macro)} over ${classes.length} classes`,
    line(`natural (${naturalRows} rows)`, sum(natural)),
    '',
    ...classes.map(([name, counts]) => line(name, counts)),
  ].join('\n');
}

function classesOf(ids: readonly string[]): Set<string> {
  const known = new Set<string>(SymptomClass.options);
  return new Set(ids.filter((id) => id !== 'other' && known.has(id)));
}

function count(into: Map<string, Counts>, wanted: ReadonlySet<string>, got: ReadonlySet<string>): void {
  for (const name of new Set([...wanted, ...got])) {
    const counts = into.get(name) ?? { right: 0, wrong: 0, missed: 0 };
    into.set(name, counts);
    if (wanted.has(name) && got.has(name)) counts.right += 1;
    else if (got.has(name)) counts.wrong += 1;
    else counts.missed += 1;
  }
}

function sum(counts: ReadonlyMap<string, Counts>): Counts {
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of counts.values()) {
    total.right += right;
    total.wrong += wrong;
    total.missed += missed;
  }
  return total;
}

const precision = ({ right, wrong }: Counts) => right / (right + wrong);
const recall = ({ right, missed }: Counts) => right / (right + missed);
const f1 = ({ right, wrong, missed }: Counts) => (2 * right) / (2 * right + wrong + missed);

function line(name: string, counts: Counts): string {
  const { right, wrong, missed } = counts;
  const figures = `F1 ${figure(f1(counts))}  P ${figure(precision(counts))}  R ${figure(recall(counts))}`;
  return `${name.padEnd(26)}${figures}  right ${right}, wrong ${wrong}, missed ${missed}`;
}

function figure(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : '–';
}
