import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/findBrowser';
import type { OpenOptions } from './extensionBrowser';

/** The language the browser is in. */
export const languageOf = ({ locale }: OpenOptions): string => locale ?? 'zh-CN';

/** Settings for a quiet browser in which the extension has a known origin. */
export function writeProfile(profileDir: string, uuids: Record<string, string>, options: OpenOptions): void {
  const locale = languageOf(options);
  const prefs: Record<string, string | number | boolean> = {
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    'intl.accept_languages': locale,
    'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
    // Whatever the extension asks for is allowed.
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'extensions.update.enabled': false,
    'app.update.disabledForTesting': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.safebrowsing.downloads.remote.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'dom.disable_open_during_load': false,
    'browser.sessionstore.resume_from_crash': false,
    ...(options.proxyPort && {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
    }),
  };
  mkdirSync(profileDir, { recursive: true });
  const lines = Object.entries(prefs).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profileDir, 'user.js'), `${lines.join('\n')}\n`);
}

export function launchFirefox(profileDir: string, options: OpenOptions): ChildProcess {
  const { width, height } = options.viewport ?? { width: 1280, height: 900 };
  const args = [
    ...((options.headless ?? true) ? ['--headless'] : []),
    '--no-remote',
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
    `--width=${width}`,
    `--height=${height}`,
    '--profile',
    profileDir,
  ];
  return spawn(findBrowser('firefox'), args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** The address Firefox says on its standard error. */
export function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      const url = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (url) resolve(`${url}/session`);
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`Firefox ended (${code}) before it listened: ${said.slice(-500)}`)),
    );
    setTimeout(
      () => reject(new Error(`Firefox did not listen within 60 s: ${said.slice(-500)}`)),
      60_000,
    ).unref();
  });
}

/** Ends a browser, kindly first. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const hard = setTimeout(() => child.kill('SIGKILL'), 5000);
  child.kill();
  await ended;
  clearTimeout(hard);
}
