import { readFileSync } from 'node:fs';
import { answerRow, type Kind, kinds } from './answerRow';

/** A row that was answered: as it was given, with its expected values if it has any, and our answer. */
export interface Scored {
  row: Readonly<Record<string, unknown>>;
  result: unknown;
}

const usage = `用法：npm run evaluate -- KIND FILE [--score]
KIND：${kinds.join('、')}。FILE：每行一个 JSON，- 是标准输入。`;

/**
 * `npm run evaluate -- KIND FILE [--score]`: answers every row of a JSON lines file with the engines that ship.
 * Prints each row with `result`, or with `error` where it could not be answered; with `--score`, the metrics.
 * @returns the exit code: 1 when any row was bad
 */
export default async function evaluate(args: readonly string[]): Promise<number> {
  const [kind, file, ...rest] = args.filter((arg) => arg !== '--score');
  if (!isKind(kind) || !file || rest.length > 0) {
    console.error(usage);
    return 2;
  }
  const lines = readFileSync(file === '-' ? 0 : file, 'utf8').split('\n');
  const answers = lines.filter((line) => line.trim() !== '').map((line) => answerLine(kind, line));
  const isScored = args.includes('--score');
  if (isScored)
    console.log(
      await score(
        kind,
        answers.flatMap((answer) => answer.scored ?? []),
      ),
    );
  for (const { line, scored } of answers)
    if (!isScored) console.log(line);
    else if (!scored) console.error(line);
  return answers.some(({ scored }) => !scored) ? 1 : 0;
}

function isKind(word: string | undefined): word is Kind {
  return kinds.some((kind) => kind === word);
}

function answerLine(kind: Kind, line: string): { line: string; scored?: Scored } {
  let row: unknown;
  try {
    row = JSON.parse(line);
    const result = answerRow(kind, row);
    return {
      line: JSON.stringify({ ...(row as object), result }),
      scored: { row: row as Scored['row'], result },
    };
  } catch (error) {
    const given = typeof row === 'object' && row !== null && !Array.isArray(row) ? row : {};
    return {
      line: JSON.stringify({ ...given, error: error instanceof Error ? error.message : String(error) }),
    };
  }
}

async function score(kind: Kind, rows: readonly Scored[]): Promise<string> {
  const scorers = import.meta.glob<(rows: readonly Scored[]) => string>('./score/*.ts', {
    import: 'default',
  });
  const load = scorers[`./score/${kind}.ts`];
  if (!load) throw new Error(`${kind} 还没有评分办法。`);
  return (await load())(rows);
}
