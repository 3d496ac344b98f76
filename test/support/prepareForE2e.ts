import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';
import { findBrowser } from '../../scripts/findBrowser';
import { quietLogger } from '../../scripts/quietLogger';
import type { Target } from './builtFolder';
import { browsersUnderTest } from './openBrowser';

const targets: readonly Target[] = ['chrome', 'edge', 'firefox', 'safari'];

/**
 * Finds the browsers, or installs them, and builds what the specs will open, so that no spec ever runs against an
 * old build; that is skipped when `E2E_OUTPUT` names a folder with a build that was just made.
 * @returns the clean-up
 */
export default async function prepareForE2e(): Promise<() => void> {
  // Here, once: specs start side by side, and one installation is in the other's way.
  for (const name of browsersUnderTest) findBrowser(name);
  if (process.env.E2E_OUTPUT) return () => undefined;
  const outDir = mkdtempSync(join(tmpdir(), 'bei-build-'));
  const environment = process.env.NODE_ENV;
  // Under vitest it is `test`, and Vite would build as for development.
  process.env.NODE_ENV = 'production';
  for (const browser of targets) await build({ outDir, browser, manifestVersion: 3, logger: quietLogger });
  process.env.NODE_ENV = environment;
  process.env.E2E_OUTPUT = outDir;
  return () => rmSync(outDir, { recursive: true, force: true });
}
