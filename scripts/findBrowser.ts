import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What findBrowser needs of the machine; tests pass their own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  isExecutable: (path: string) => boolean;
  /** Where Playwright would keep its own Chromium; it need not exist. */
  playwrightPath: () => string;
  /** Runs apt-get with these arguments; false when it fails. */
  aptGet: (args: readonly string[]) => boolean;
}

interface Kind {
  label: string;
  variable: 'CHROME_PATH' | 'FIREFOX_PATH';
  commands: readonly string[];
  places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;
  packages: readonly string[];
  advice: string;
}

const kinds = {
  chromium: {
    label: 'Chromium',
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    places: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
    packages: ['chromium', 'chromium-l10n', 'fonts-noto-cjk'],
    advice:
      '没有找到 Chromium、Chrome 或 Edge。请运行 npx playwright-core install --with-deps chromium，或者用 CHROME_PATH 指出它的位置。',
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: [
        'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
        'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
      ],
    },
    packages: ['firefox-esr', 'fonts-noto-cjk'],
    advice:
      '没有找到 Firefox（要 153 或更新）。请安装 Firefox（Debian：apt-get install firefox-esr；macOS：brew install --cask firefox），或者用 FIREFOX_PATH 指出它的位置。只测 Chromium 时可以设 E2E_BROWSERS=chromium。',
  },
} as const satisfies Record<string, Kind>;

export type BrowserName = keyof typeof kinds;

/** This machine, as it is. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isExecutable,
  playwrightPath: () => chromium.executablePath(),
  aptGet,
};

/**
 * Finds a browser to drive, and installs one where that needs no question (as root on Debian).
 * Order: the environment variable, Playwright's own copy, the PATH, the usual places, apt-get.
 * @returns the absolute path of the executable
 * @throws when there is none, with a sentence that says what to install
 */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine): string {
  const kind: Kind = kinds[name];
  const named = machine.env[kind.variable];
  if (named) {
    if (machine.isExecutable(named)) return named;
    throw new Error(`${kind.variable}=${named} 不是一个能运行的文件。请改对，或者去掉这个变量。`);
  }
  return lookAround(name, kind, machine) ?? install(name, kind, machine);
}

function lookAround(name: BrowserName, kind: Kind, machine: Machine): string | undefined {
  const own = name === 'chromium' ? [machine.playwrightPath()] : [];
  const folders = (machine.env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = machine.platform === 'win32' ? '.exe' : '';
  const onPath = kind.commands.flatMap((command) => folders.map((folder) => join(folder, command + ending)));
  return [...own, ...onPath, ...(kind.places[machine.platform] ?? [])].find(machine.isExecutable);
}

function install(name: BrowserName, kind: Kind, machine: Machine): string {
  if (machine.platform === 'linux' && machine.isRoot && machine.isExecutable('/usr/bin/apt-get')) {
    const packages = ['install', '-y', '--no-install-recommends', ...kind.packages];
    // By old lists it would install an old browser, or none. Without a network they still serve.
    machine.aptGet(['update']);
    if (machine.aptGet(packages)) {
      const found = lookAround(name, kind, machine);
      if (found) return found;
    }
  }
  throw new Error(kind.advice);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}

function aptGet(args: readonly string[]): boolean {
  try {
    process.stderr.write(`apt-get ${args.join(' ')}\n`);
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 300_000,
    });
    return true;
  } catch {
    return false;
  }
}
