import { writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import type { BenchTable } from '../test/support/benchTable';

/**
 * `npm run bench [NAME …]`: runs test/bench/*.bench.ts one after the other, prints their tables and, when all
 * of them worked, writes docs/bench.md. The peers are installed with `npm ci` in test/bench/peers.
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
  const parts: string[] = [];
  for (const [path, load] of wanted) {
    try {
      const part = toMarkdown(await (await load())());
      console.log(`${part}\n`);
      parts.push(part);
    } catch (error) {
      console.error(`${path}: ${error instanceof Error ? error.message : error}`);
    }
  }
  const isWhole = parts.length === wanted.length;
  if (isWhole && names.length === 0)
    writeFileSync('docs/bench.md', `${preface()}\n\n${parts.join('\n\n')}\n`);
  return isWhole ? 0 : 1;
}

function preface(): string {
  const [cpu] = cpus();
  const machine = `${platform()} ${arch()}, ${cpus().length} × ${cpu?.model.trim() ?? 'CPU'}, Node ${process.versions.node}`;
  return `# 测量\n\n由 \`npm run bench\` 写出。机器：${machine}。只有同一次运行里的比值可比，绝对时间只看数量级。`;
}

/** A table as Markdown, readable in a terminal too. */
export function toMarkdown({ title, columns, rows, note }: BenchTable): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const table = [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
  return [`## ${title}`, table, ...(note ? [note] : [])].join('\n\n');
}
