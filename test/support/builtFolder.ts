import { resolve } from 'node:path';

export type Target = 'chrome' | 'edge' | 'firefox' | 'safari';

/** The folder of the build under test, made by the run itself (test/support/prepareForE2e.ts). */
export function builtFolder(target: Target): string {
  return resolve(process.env.E2E_OUTPUT ?? '.output', `${target}-mv3`);
}
