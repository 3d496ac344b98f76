import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { plainImports } from './scripts/plugins/plainImports';
import { strictLibraries } from './scripts/plugins/strictLibraries';
import { wordTables } from './scripts/plugins/wordTables';
import sites, { cashiers } from './src/knowledge/sites';
import { manifest } from './src/platform/manifest';

/** WXT's own tells every page that we are here, and lets it stop us. */
const ownContext = fileURLToPath(new URL('./src/platform/contentScriptContext.ts', import.meta.url));

export default defineConfig({
  srcDir: '.',
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  webExt: { disabled: true },
  manifest: ({ browser, command }) =>
    manifest({ browser, groups: sites.groups, cashiers, serving: command === 'serve' }),
  vite: () => ({
    plugins: [preact(), wordTables(), strictLibraries(), plainImports()],
    resolve: { alias: { 'wxt/utils/content-script-context': ownContext } },
    build: {
      target: ['chrome120', 'firefox140', 'safari17'],
      // A page names all its modules at once; the polyfill for old browsers fetches, and we fetch nothing.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, modules, { hostType }) => (hostType === 'html' ? modules : []),
      },
      rolldownOptions: { checks: { pluginTimings: false }, treeshake: { propertyReadSideEffects: false } },
    },
  }),
});
