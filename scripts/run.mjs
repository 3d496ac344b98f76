#!/usr/bin/env node
// Runs scripts/NAME.ts: Node 20 cannot read TypeScript by itself, Vite can.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name, ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
try {
  const { module } = await runnerImport(`./scripts/${name}.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
  });
  process.exitCode = (await module.default(args)) ?? 0;
} catch (error) {
  console.error(error instanceof Error && !process.env.DEBUG ? error.message : error);
  process.exitCode = 1;
}
