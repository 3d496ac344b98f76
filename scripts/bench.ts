import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import type { BenchTable } from '../test/support/benchTable';

/**
 * `npm run bench [NAME …]`: runs test/bench/*.bench.ts one after the other, prints their tables and, when all
 * of them worked, writes docs/bench.md and the figures README quotes. The peers are installed with `npm ci` in test/bench/peers.
 * @returns the exit code: 1 when one of them failed
 */
export default async function bench(names: readonly string[]): Promise<number> {
  const files = import.meta.glob<() => Promise<BenchTable>>('../test/bench/*.bench.ts', {
    import: 'default',
  });
  const wanted = Object.entries(files)
    .filter(([path]) => names.length === 0 || names.some((name) => path.endsWith(`/${name}.bench.ts`)))
    .sort(([a], [b]) => a.localeCompare(b));
  if (wanted.length === 0) throw new Error(`没有叫“${names.join('、')}”的测量。`);
  const tables: BenchTable[] = [];
  for (const [path, load] of wanted) {
    try {
      const table = await (await load())();
      console.log(`${toMarkdown(table)}\n`);
      tables.push(table);
    } catch (error) {
      console.error(`${path}: ${error instanceof Error ? error.message : error}`);
    }
  }
  const isWhole = tables.length === wanted.length;
  if (isWhole && names.length === 0) {
    writeFileSync('docs/bench.md', `${preface()}\n\n${tables.map(toMarkdown).join('\n\n')}\n`);
    writeFileSync('README.md', quoting(readFileSync('README.md', 'utf8'), tables));
  }
  return isWhole ? 0 : 1;
}

/** README with the figures it quotes, in the table below their heading. */
function quoting(readme: string, tables: readonly BenchTable[]): string {
  const rows = tables.flatMap(({ quotes = [] }) => quotes);
  return readme.replace(
    /(?<=\n\| 量了什么 .*\n\| --- .*\n)(?:\|.*\n)*/,
    rows.map(line).join('\n').concat('\n'),
  );
}

function preface(): string {
  const [cpu] = cpus();
  const machine = `${platform()} ${arch()}, ${cpus().length} × ${cpu?.model.trim() ?? 'CPU'}, Node ${process.versions.node}`;
  return `# 测量\n\n由 \`npm run bench\` 写出。机器：${machine}。只有同一次运行里的比值可比，绝对时间只看数量级。`;
}

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** A table as Markdown, readable in a terminal too. */
export function toMarkdown({ title, columns, rows, note }: BenchTable): string {
  const table = [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
  return [`## ${title}`, table, ...(note ? [note] : [])].join('\n\n');
}
