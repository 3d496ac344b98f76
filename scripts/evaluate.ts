import { readFileSync } from 'node:fs';
import { answerRow, type Kind, kinds } from './answerRow';

/** A row that was answered: as it was given, with its expected values if it has any, and our answer. */
export interface Scored {
  row: Readonly<Record<string, unknown>>;
  result: unknown;
}

const usage = `用法：npm run evaluate -- KIND FILE [--score]
KIND：${kinds.join('、')}。FILE：每行一个 JSON，- 是标准输入。`;

/** Where rows come from and answers go; tests pass their own. */
interface Streams {
  /** The text of a file, or of the standard input for `-`. */
  read: (file: string) => string;
  say: (line: string) => void;
  complain: (line: string) => void;
}

const standard: Streams = {
  read: (file) => readFileSync(file === '-' ? 0 : file, 'utf8'),
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
};

/**
 * `npm run evaluate -- KIND FILE [--score]`: answers every row of a JSON lines file with the engines that ship.
 * Prints each row with `result`, or with `error` where it could not be answered; with `--score`, the metrics.
 * @returns the exit code: 1 when any row was bad
 */
export default async function evaluate(
  args: readonly string[],
  { read, say, complain } = standard,
): Promise<number> {
  const [kind, file, ...rest] = args.filter((arg) => arg !== '--score');
  if (!isKind(kind) || !file || rest.length > 0) {
    complain(usage);
    return 2;
  }
  const lines = read(file).split('\n');
  const answers = lines.filter((line) => line.trim() !== '').map((line) => answerLine(kind, line));
  const bad = answers.filter(({ scored }) => !scored);
  if (args.includes('--score')) {
    for (const { line } of bad) complain(line);
    const good = answers.flatMap(({ scored }) => scored ?? []);
    say(await score(kind, good));
  } else {
    for (const { line } of answers) say(line);
  }
  return bad.length > 0 ? 1 : 0;
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
  const scorers = import.meta.glob<(rows: readonly Scored[]) => string>(['./score/*.ts', '!**/*.test.ts'], {
    import: 'default',
  });
  const load = scorers[`./score/${kind}.ts`];
  if (!load) throw new Error(`${kind} 还没有评分办法。`);
  return (await load())(rows);
}
