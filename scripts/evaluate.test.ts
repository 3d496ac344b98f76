import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import evaluate from './evaluate';

async function run(args: readonly string[], text = '') {
  const said: string[] = [];
  const complaints: string[] = [];
  const code = await evaluate(args, {
    read: () => text,
    say: (line) => said.push(line),
    complain: (line) => complaints.push(line),
  });
  return { code, said, complaints, rows: () => said.map((line) => JSON.parse(line)) };
}

describe('evaluate', () => {
  it('answers every row it can, keeps its fields, and ends with 1 when one was bad', async () => {
    const given = [
      '{"id":1,"text":"花呗申请没通过"}',
      '',
      '[1]',
      '{"id":3}',
      'nonsense',
      '{"id":4,"text":"今天吃什么"}',
    ];
    const { code, rows } = await run(['recognise', '-'], given.join('\n'));
    const [first, list, lost, nonsense, last, ...more] = rows();
    expect(first).toMatchObject({ id: 1, text: '花呗申请没通过', result: { product: 'huabei' } });
    expect(first.result.symptoms.map(({ id }: { id: string }) => id)).toEqual(['rejected']);
    expect(Object.keys(list)).toEqual(['error']);
    expect(lost).toMatchObject({ id: 3, error: expect.stringContaining('text') });
    expect(Object.keys(nonsense)).toEqual(['error']);
    expect(last.result).toEqual({ product: null, symptoms: [] });
    expect(more).toEqual([]);
    expect(code).toBe(1);
  });

  it.each([
    ['recognise', '{"text":"花呗申请没通过","product":"huabei","symptoms":["rejected"]}'],
    ['scam', '{"text":"今天吃什么","label":"neutral","scam":false}'],
    ['host', '{"host":"www.alipay.com","verdict":"official"}'],
    ['diagnose', '{"text":"花呗申请没通过","facts":{},"cause":"identityIncomplete"}'],
  ])('%s --score prints figures instead of rows, and what was bad', async (kind, row) => {
    const { code, said, complaints } = await run([kind, '-', '--score'], `${row}\nnonsense`);
    expect(said.join('\n')).toMatch(/\d/);
    expect(said.join('\n')).not.toContain('"result"');
    expect(complaints).toEqual([expect.stringContaining('"error"')]);
    expect(code).toBe(1);
  });

  it.each([[[]], [['recognise']], [['guess', '-']], [['host', '-', 'more']]])(
    '%j gets the usage',
    async (args) => {
      const { code, complaints } = await run(args);
      expect(complaints.join()).toContain('npm run evaluate -- KIND FILE');
      expect(code).toBe(2);
    },
  );

  it('works as a command, from the standard input', { timeout: 60_000 }, () => {
    const command = ['scripts/run.mjs', 'evaluate', 'host', '-', '--score'];
    const input = '{"host":"www.alipay.com","verdict":"official"}\n';
    const { stdout, stderr, status } = spawnSync(process.execPath, command, { input, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/\d/);
    expect(status).toBe(0);
  });
});
