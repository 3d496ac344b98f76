import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { ExtensionBrowser, TestPage } from './extensionBrowser';
import type { Lab } from './storeLab';

let code: Promise<string> | undefined;

/** The shipped store code as one script, without the page it usually runs in. */
function storeLabCode(): Promise<string> {
  code ??= build({
    configFile: false,
    logLevel: 'silent',
    define: { 'import.meta.env.FIREFOX': 'false' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(new URL('storeLab.ts', import.meta.url)),
        formats: ['iife'],
        name: 'storeLab',
      },
    },
  }).then((result) => {
    const [output] = Array.isArray(result) ? result : [result];
    if (!output || !('output' in output)) throw new Error('the store code was not bundled');
    return output.output[0].code;
  });
  return code;
}

/** A page of the extension in which the shipped store code is loaded once more, for tests to call. */
export interface StoreLab {
  page: TestPage;
  /** Runs in the page, with the stores; it sees only its arguments. */
  run: <A extends readonly unknown[], T>(run: (lab: Lab, ...args: A) => T, ...args: A) => Promise<Awaited<T>>;
}

/** @param origin of the extension whose stores are meant, the one under test unless said */
export async function openStoreLab(
  browser: ExtensionBrowser,
  path: string,
  origin = browser.origin,
): Promise<StoreLab> {
  const page = await browser.open(`${origin}/${path}`);
  const source = await storeLabCode();
  await page.evaluate(new Function(`${source}\nglobalThis.lab = storeLab.lab;`) as () => void);
  return {
    page,
    run: (run, ...args) =>
      page.evaluate(new Function('...args', `return (${run})(globalThis.lab, ...args);`) as never, ...args),
  };
}
