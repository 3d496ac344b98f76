import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from './findBrowser';

const machine = (some: Partial<Machine> & { has?: string[] }): Machine => ({
  platform: 'linux',
  env: { PATH: '/a:/b' },
  isRoot: false,
  isExecutable: (path) => (some.has ?? []).includes(path),
  playwrightPath: () => '/own/chrome',
  aptGet: () => {
    throw new Error('apt-get was not to be asked');
  },
  ...some,
});

describe('findBrowser', () => {
  it('takes the named one, and no other when that is not there', () => {
    const env = { PATH: '/a', CHROME_PATH: '/x/chrome', FIREFOX_PATH: '/x/firefox' };
    expect(findBrowser('chromium', machine({ env, has: ['/x/chrome', '/own/chrome'] }))).toBe('/x/chrome');
    expect(() => findBrowser('chromium', machine({ env, has: ['/own/chrome'] }))).toThrow(
      'CHROME_PATH=/x/chrome',
    );
    expect(() => findBrowser('firefox', machine({ env, has: ['/a/firefox'] }))).toThrow(
      'FIREFOX_PATH=/x/firefox',
    );
  });

  it("prefers Playwright's own, then the PATH, then the usual places", () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const has = ['/own/chrome', '/b/chromium', '/a/google-chrome', chrome];
    const mac = (from: number) => machine({ platform: 'darwin', has: has.slice(from) });
    expect(findBrowser('chromium', mac(0))).toBe('/own/chrome');
    expect(findBrowser('chromium', mac(1))).toBe('/b/chromium');
    expect(findBrowser('chromium', mac(2))).toBe('/a/google-chrome');
    expect(findBrowser('chromium', mac(3))).toBe(chrome);
  });

  it('does not take Playwright’s Chromium for Firefox', () => {
    expect(() => findBrowser('firefox', machine({ has: ['/own/chrome'] }))).toThrow('firefox-esr');
  });

  it('installs as root on Debian, by new lists where there are any', () => {
    for (const isOnline of [true, false]) {
      const asked: string[] = [];
      const has = ['/usr/bin/apt-get'];
      const aptGet = (args: readonly string[]) => {
        asked.push(args.join(' '));
        if (args[0] === 'install') has.push('/b/chromium');
        return args[0] === 'install' || isOnline;
      };
      expect(findBrowser('chromium', machine({ isRoot: true, has, aptGet }))).toBe('/b/chromium');
      const install = 'install -y --no-install-recommends chromium chromium-l10n fonts-noto-cjk';
      expect(asked).toEqual(['update', install]);
    }
  });

  it('says what to install when nothing helps', () => {
    const lost = machine({ isRoot: true, has: ['/usr/bin/apt-get'], aptGet: () => false });
    expect(() => findBrowser('chromium', lost)).toThrow('npx playwright-core install --with-deps chromium');
    expect(() => findBrowser('firefox', machine({}))).toThrow('E2E_BROWSERS=chromium');
  });
});
