import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { strictLibraries } from './scripts/plugins/strictLibraries';
import { wordTables } from './scripts/plugins/wordTables';
import sites from './src/knowledge/sites';
import { manifest } from './src/platform/manifest';

export default defineConfig({
  srcDir: '.',
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  webExt: { disabled: true },
  manifest: ({ browser, command }) =>
    manifest({ browser, groups: sites.groups, serving: command === 'serve' }),
  vite: () => ({
    plugins: [preact(), wordTables(), strictLibraries()],
    build: { target: ['chrome120', 'firefox140', 'safari17'] },
  }),
});
