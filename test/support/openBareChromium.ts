import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/findBrowser';
import { findTarget } from './chromiumTargets';
import { devToolsUrl } from './openChromium';
import { connectSocket } from './socket';
import { waitFor } from './waitFor';

export interface BareChromium {
  /** Runs in a page of the extension. */
  inExtension: <A extends readonly unknown[], T>(run: (...args: A) => T, ...args: A) => Promise<Awaited<T>>;
  /** A page that was drawn beforehand is shown only where the one before it can be seen. */
  bringToFront: (url: string) => Promise<void>;
  /** Installs the extension once more over itself; its own pages close, so that nothing more can be run in it. */
  reinstall: () => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Chromium to which nobody is attached but the extension's own page: to prerender it must not be driven. A server
 * answers all requests, without encryption.
 * @param host read as a listed site, over http as well
 */
export async function openBareChromium(
  extensionDir: string,
  host: string,
  answer: RequestListener,
): Promise<BareChromium> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const folder = mkdtempSync(join(tmpdir(), 'bei-bare-'));
  const child = spawn(
    findBrowser('chromium'),
    [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--proxy-server=http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const cdp = await connectSocket(await devToolsUrl(join(folder, 'profile')));
  const path = withHost(extensionDir, join(folder, 'extension'), host);
  const load = () => cdp.send<{ id: string }>('Extensions.loadUnpacked', { path });
  const { id } = await load();
  const { targetId } = await cdp.send<{ targetId: string }>('Target.createTarget', {
    url: `chrome-extension://${id}/welcome.html`,
  });
  const { sessionId } = await cdp.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const evaluate = async (expression: string): Promise<never> => {
    const { result, exceptionDetails } = await cdp.send<{
      result: { value: never };
      exceptionDetails?: { exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  };
  await waitFor(() => evaluate("location.protocol === 'chrome-extension:'"), Boolean);
  return {
    inExtension: (run, ...args) => evaluate(`(${run})(...${JSON.stringify(args)})`),
    bringToFront: async (url) => {
      const page = await findTarget(cdp, (target) => target.url === url);
      await cdp.send('Target.activateTarget', { targetId: page?.targetId });
    },
    reinstall: async () => void (await load()),
    close: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      await cdp.send('Browser.close', {}).catch(() => undefined);
      cdp.close();
      await ended;
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

function withHost(from: string, to: string, host: string): string {
  cpSync(from, to, { recursive: true });
  const path = join(to, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  for (const script of manifest.content_scripts) script.matches.push(`http://${host}/*`);
  writeFileSync(path, JSON.stringify(manifest));
  return to;
}
