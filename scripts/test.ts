import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type Outcome, report, runStep, type Step } from './steps';

const reports = 'artifacts/test';

/** A vitest run that also leaves its counts in a file. */
function vitest(name: string, args: readonly string[], env: Record<string, string> = {}): Step {
  const file = `${reports}/${name}.json`;
  return {
    name,
    command: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
    env,
    counts: () => {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
      return { passed: numPassedTests, failed: numFailedTests };
    },
  };
}

const build = (browser: string): Step => ({
  name: `build ${browser}`,
  command: 'wxt',
  args: ['build', '-b', browser, '--mv3'],
});

/** The environment's own values come first. */
const unlessSaid = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, process.env[name] ?? value]));

/** How often the slow specs repeat themselves at night, unless the environment says otherwise. */
const nightly = { E2E_KILLS: '100', E2E_BACKGROUND_KILLS: '300', E2E_PAIRS: '1000' };

const prepare: Step = { name: 'prepare', command: 'wxt', args: ['prepare'] };
const unit = vitest('unit', []);
/** What runs beside the unit tests: they alone leave half of a small machine idle. */
const beside: readonly Step[] = [
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'dead code', command: 'knip', args: [] },
  ...['chrome', 'edge', 'firefox', 'safari'].map(build),
];
const e2e = (atNight: boolean): Step => ({
  ...vitest('e2e', ['--config', 'vitest.e2e.config.ts'], {
    E2E_OUTPUT: '.output',
    ...(atNight && unlessSaid(nightly)),
  }),
  limitSeconds: atNight ? 7200 : 2700,
});

/**
 * `npm test`: every check there is; one that fails or crashes does not stop the next.
 * With `--nightly` the slow ones take their time.
 * The last line is `N passed, N failed`, counting each test and each other step.
 * @returns the exit code
 */
export default async function test(args: readonly string[]): Promise<number> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const outcomes: Outcome[] = [await runStep(prepare)];
  const unitOutcome = runStep(unit);
  const held: string[] = [];
  for (const step of beside) outcomes.push(await runStep(step, (said) => held.push(said)));
  outcomes.push(await unitOutcome);
  process.stdout.write(held.join(''));
  outcomes.push(await runStep(e2e(args.includes('--nightly'))));
  const { text, failed } = report(outcomes);
  console.log(text);
  return failed > 0 ? 1 : 0;
}
