import { appendFileSync, mkdtempSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/findBrowser';
import { waitFor } from './waitFor';

/** A profile folder that may be opened, killed and opened again, and keeps an unpacked extension's data. */
export function lastingProfile(name: BrowserName): string {
  const profileDir = mkdtempSync(join(tmpdir(), `bei-${name}-`));
  if (name === 'firefox') {
    const prefs = {
      'toolkit.startup.max_resumed_crashes': -1,
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    };
    for (const [key, value] of Object.entries(prefs))
      appendFileSync(join(profileDir, 'prefs.js'), `user_pref(${JSON.stringify(key)}, ${value});\n`);
  }
  return profileDir;
}

/** Ends the browser of this profile at once, as a power cut would for its processes, and its children with it. */
export async function killBrowser(name: BrowserName, profileDir: string): Promise<void> {
  const lock = readlinkSync(join(profileDir, name === 'chromium' ? 'SingletonLock' : 'lock'));
  const pid = Number(/(\d+)$/.exec(lock)?.[1]);
  if (!commandOf(pid).includes(profileDir))
    throw new Error(`process ${pid} is not the browser of ${profileDir}`);
  process.kill(pid, 'SIGKILL');
  await waitFor(
    async () => processes().filter((other) => other === pid || commandOf(other).includes(profileDir)),
    (left) => left.length === 0,
  );
}

const processes = () =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number);

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
