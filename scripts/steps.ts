import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface Counts {
  passed: number;
  failed: number;
}

/** One check: a program of node_modules/.bin. */
export interface Step {
  name: string;
  command: string;
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** How many tests it ran, where it runs tests; read after it ended, may throw. */
  counts?: () => Counts;
  /** Ended by force after this long: a check that hangs is a check that failed. */
  limitSeconds?: number;
}

export interface Outcome extends Counts {
  name: string;
  seconds: number;
  /** Why it failed, where that is not in its own output. */
  trouble?: string;
}

/**
 * Runs a step and lets all it says through, or gives it to `hold` where another step is speaking. Whatever
 * happens becomes an outcome, never an exception.
 */
export async function runStep(step: Step, hold?: (said: string) => void): Promise<Outcome> {
  const start = Date.now();
  const say = hold ?? ((said: string) => process.stdout.write(said));
  say(`\n── ${step.name} ──\n`);
  const trouble = await ended(step, say, hold !== undefined);
  const { passed, failed } = judge(step, trouble);
  return { name: step.name, passed, failed, seconds: (Date.now() - start) / 1000, trouble };
}

/** A step that ended badly has failed at least once, whatever its own count says. */
export function judge(step: Pick<Step, 'counts'>, trouble: string | undefined): Counts {
  const plain = trouble === undefined ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!step.counts) return plain;
  try {
    const { passed, failed } = step.counts();
    if (passed + failed === 0) return { passed: 0, failed: 1 };
    return { passed, failed: trouble === undefined ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** The table of all steps, and as its last line the sum. */
export function report(outcomes: readonly Outcome[]): { text: string; failed: number } {
  const lines = outcomes.map(({ name, passed, failed, seconds, trouble }) => {
    const counts = `${passed} passed, ${failed} failed`;
    const reason = failed > 0 && trouble ? `  ${trouble}` : '';
    return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(16)} ${counts.padEnd(26)} ${seconds.toFixed(1).padStart(6)} s${reason}`;
  });
  const sum = (pick: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + pick(outcome), 0);
  const failed = sum((outcome) => outcome.failed);
  const last = `${sum((outcome) => outcome.passed)} passed, ${failed} failed`;
  return { text: ['', ...lines, '', last].join('\n'), failed };
}

function ended(
  { command, args, env, limitSeconds = 300 }: Step,
  say: (said: string) => void,
  isHeld: boolean,
): Promise<string | undefined> {
  return new Promise((done) => {
    const isWindows = process.platform === 'win32';
    const output = isHeld ? 'pipe' : 'inherit';
    const child = spawn(resolve('node_modules/.bin', isWindows ? `${command}.cmd` : command), args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, ...env },
      shell: isWindows,
      detached: !isWindows,
    });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', say);
    const limit = setTimeout(() => {
      say(`${command} was ended after ${limitSeconds} s\n`);
      if (child.pid) process.kill(isWindows ? child.pid : -child.pid, 'SIGKILL');
    }, limitSeconds * 1000);
    child.once('error', (error) => done(error.message));
    child.once('close', (code, signal) => {
      clearTimeout(limit);
      done(code === 0 ? undefined : `exit ${code ?? signal}`);
    });
  });
}
