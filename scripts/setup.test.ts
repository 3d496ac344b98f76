import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

describe('setup', { timeout: 60_000 }, () => {
  let root: string;
  const path = (name: string) => join(root, name);
  /** A clone with a lock, and an npm that only notes what it was asked, and ends with `code`. */
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'bei-setup-'));
    mkdirSync(path('scripts'));
    copyFileSync('scripts/setup.mjs', path('scripts/setup.mjs'));
    writeFileSync(path('package-lock.json'), '{}');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function setUp(code = 0) {
    const note = `require('node:fs').writeFileSync(${JSON.stringify(path('asked'))}, process.argv.slice(2).join(' '))`;
    writeFileSync(path('npm.cjs'), `${note}; process.exit(${code});`);
    const env = { ...process.env, npm_execpath: path('npm.cjs') };
    return spawnSync(process.execPath, [path('scripts/setup.mjs')], { env, encoding: 'utf8' });
  }
  function install(time: Date) {
    mkdirSync(path('node_modules'));
    writeFileSync(path('node_modules/.package-lock.json'), '{}');
    utimesSync(path('node_modules/.package-lock.json'), time, time);
  }

  it('installs on a fresh clone', () => {
    expect(setUp().status).toBe(0);
    expect(existsSync(path('asked'))).toBe(true);
  });

  it('installs again when the lock is newer, or an installation broke off', () => {
    install(new Date(0));
    setUp();
    expect(existsSync(path('asked'))).toBe(true);
    rmSync(path('asked'));
    rmSync(path('node_modules/.package-lock.json'));
    setUp();
    expect(existsSync(path('asked'))).toBe(true);
  });

  it('does nothing when all is there', () => {
    install(new Date(Date.now() + 60_000));
    expect(setUp().stdout).toBe('');
    expect(existsSync(path('asked'))).toBe(false);
  });

  it('stops with a sentence when npm fails', () => {
    const { status, stderr } = setUp(7);
    expect(status).toBe(7);
    expect(stderr).toContain('npm ci 没有成功');
  });
});
