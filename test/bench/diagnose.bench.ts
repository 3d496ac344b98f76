import { diagnose, diagnoser } from '../../src/app/engines/diagnose';
import { posterior, weigh } from '../../src/engine/diagnose/posterior';
import type { DiagnosisInput } from '../../src/engine/diagnose/types';
import type { BenchTable } from '../support/benchTable';
import { peersOf } from './diagnosePeers';

const ROUNDS = 15;
const input: DiagnosisInput = {
  product: 'huabei',
  symptoms: [{ id: 'rejected', told: 'verbatim' }],
  facts: {
    usedBefore: 'never',
    age: '23-59',
    realName: 'partial',
    idDocument: 'valid',
    phone: 'unused',
    accountAge: '3-12',
    monthlyPayments: '3-9',
    retries: '2-4',
  },
  today: '2026-11-22',
};

/** The best of the rounds, µs of CPU per run, warm: what the machine can do when nothing disturbs it. */
async function best(run: () => unknown | Promise<unknown>): Promise<number> {
  const once = await spend(run, 1);
  if (once > 1_000_000) return once;
  await spend(run, Math.ceil(100_000 / Math.max(once, 100)));
  const warm = Math.max(await spend(run, 10), 1);
  const repeats = Math.ceil(20_000 / warm);
  let least = warm;
  for (let round = 0; round < ROUNDS; round++) least = Math.min(least, await spend(run, repeats));
  return least;
}

/** µs of CPU per run. */
async function spend(run: () => unknown | Promise<unknown>, times: number): Promise<number> {
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}

/** How far bayesjs is from us where both compute the same: C without the message. */
async function furthest(others: unknown, ours: Float64Array): Promise<string> {
  const gaps = (others as number[]).map((c, gate) => Math.abs(c - (ours[gate] ?? Number.NaN)));
  return Math.max(...gaps).toExponential(1);
}

/** Time of a diagnosis over the real knowledge base, beside other engines on the same net. */
export default async function diagnoseBench(): Promise<BenchTable> {
  const { net, evidence } = diagnoser.rank(input);
  const values = evidence.pieces.map(({ value }) => value);
  const columns = evidence.columns.map(({ column }) => column);
  const ours = await best(() => diagnoser.rank(input));
  const row = (name: string, does: string, micros: number) => [
    name,
    does,
    micros.toFixed(1),
    (micros / ours).toFixed(2),
  ];
  const rows = [
    row(
      'ours, inference alone',
      `R and C of ${net.gates.length} gates, exact`,
      await best(() => posterior(weigh(net.gates, values, columns))),
    ),
    row('ours, one diagnosis', 'read, rules, R and C, standings, reasons', ours),
    row(
      'ours, with question',
      'and plan, best question, what would change it',
      await best(() => diagnose(input)),
    ),
  ];
  const peers = await peersOf({ net, values, facts: input.facts as Record<string, string> });
  let agreement = '';
  for (const { name, does, run } of peers) {
    rows.push(row(name, does, await best(run)));
    if (name.startsWith('bayesjs')) {
      const gap = await furthest(await run(), posterior(weigh(net.gates, values, [])).failed);
      agreement = ` Where bayesjs computes the same, it differs by ${gap} at most.`;
    }
  }
  const missing = peers.length === 0 ? ' Peers are not installed: run npm ci in test/bench/peers.' : '';
  return {
    title: 'Diagnosis',
    quotes: [['排一次原因', `${ours.toFixed(1)} µs`, '50 µs']],
    columns: ['engine', 'does', 'µs', 'ratio to one diagnosis'],
    rows,
    note: `One message, eight answers; CPU time, best of ${ROUNDS} rounds. Goals: a diagnosis within 50 µs, with question within 2 000 µs.${agreement}${missing}`,
  };
}
