#!/usr/bin/env node
// Runs scripts/NAME.ts: Node 20 cannot read TypeScript by itself, Vite can.
import { fileURLToPath } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

const [name, ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const environmentName = process.env.NODE_ENV;
const config = await resolveConfig(
  {
    root,
    configFile: false,
    logLevel: 'error',
    environments: {
      scripts: { consumer: 'server', dev: { moduleRunnerTransform: true }, resolve: { external: true } },
    },
  },
  'serve',
);
// Resolving set it to `development`, and what a script builds would be built so.
if (environmentName === undefined) delete process.env.NODE_ENV;

const environment = createRunnableDevEnvironment('scripts', config, { hot: false });
await environment.init();
try {
  const script = await environment.runner.import(`./scripts/${name}.ts`);
  process.exitCode = (await script.default(args)) ?? 0;
} catch (error) {
  console.error(error instanceof Error && !process.env.DEBUG ? error.message : error);
  process.exitCode = 1;
} finally {
  await environment.close();
}
