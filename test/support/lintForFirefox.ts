import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

interface Found {
  _type: string;
  code: string;
  message: string;
  file?: string;
}

/**
 * What addons.mozilla.org's own linter says about an unpacked extension.
 * @returns one line for each error, warning and notice
 */
export async function lintForFirefox(folder: string): Promise<string[]> {
  const linter = resolve('node_modules/addons-linter/bin/addons-linter');
  const run = promisify(execFile)(process.execPath, [linter, '--output', 'json', folder], { maxBuffer: 1e8 });
  /* It ends with 1 when it finds errors; what it found is on its output all the same. */
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  const { errors, warnings, notices } = JSON.parse(stdout) as Record<
    'errors' | 'warnings' | 'notices',
    Found[]
  >;
  return [...errors, ...warnings, ...notices].map(
    ({ _type, code, message, file }) => `${_type} ${code} ${file ?? ''}: ${message}`,
  );
}
