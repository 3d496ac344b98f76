// Runs before `npm start` and `npm test`, on a fresh clone too: only what Node itself brings.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `要 Node 20.19 或更新，这里是 ${process.versions.node}。请到 https://nodejs.org 安装新版再试。`,
  );
  process.exit(1);
}

/** npm writes this file last, so it tells whether an installation was finished, and when. */
const installed = `${root}node_modules/.package-lock.json`;
const isFresh =
  existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
if (!isFresh) {
  console.log('正在安装依赖（npm ci）…');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci 没有成功。请看上面的原因；没有网络时无法安装依赖。');
    process.exit(status ?? 1);
  }
}
