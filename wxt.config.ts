import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './src/platform/manifest';

export default defineConfig({
  srcDir: '.',
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  webExt: { disabled: true },
  manifest: ({ browser }) => manifest(browser),
  vite: () => ({
    plugins: [preact(), preactWithoutInnerHtml()],
    build: { target: ['chrome120', 'firefox140', 'safari17'] },
  }),
});

/**
 * Preact's one `.innerHTML =` write (for dangerouslySetInnerHTML, which we never use) is taken out,
 * so that neither a page nor a reviewer has to trust it. See SOURCE_CODE_REVIEW.md.
 */
function preactWithoutInnerHtml() {
  return {
    name: 'preact-without-inner-html',
    transform(code: string, id: string) {
      if (!id.includes('/node_modules/preact/dist/')) return undefined;
      return code.replace(/(\w+)\.innerHTML\s*=(?!=)/g, '$1.textContent=');
    },
  };
}
