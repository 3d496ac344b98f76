import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { optionsPictures } from '../../scripts/pictures/optionsPictures';
import { pagePictures } from '../../scripts/pictures/pagePictures';
import { popupPictures } from '../../scripts/pictures/popupPictures';
import { welcomePictures } from '../../scripts/pictures/welcomePictures';

const folder = 'docs/images';
const all = [...popupPictures, ...optionsPictures, ...welcomePictures, ...pagePictures];
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.\w+$/.test(path),
);

describe('pictures', () => {
  it('are those of the list, each state in Chinese, none of a state that is gone', () => {
    const wanted = new Set(all.map(({ name }) => name));
    const nameOf = (path: string) => path.replace(/^.*[\\/]/, '').replace(/-(light|dark)\.webp$/, '');
    expect(files.map(nameOf).filter((name) => !wanted.has(name))).toEqual([]);
    const missing = all.filter(({ name }) => !existsSync(`${folder}/zh_CN/${name}-light.webp`));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('of a state have names of their own', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('take 4 MB at most', () => {
    const bytes = files.reduce((sum, path) => sum + statSync(`${folder}/${path}`).size, 0);
    expect(bytes).toBeLessThanOrEqual(4 * 1024 * 1024);
  });

  it('that the README shows are there', () => {
    const shown = [...readFileSync('README.md', 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(
      ([, path]) => path ?? '',
    );
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.filter((path) => !existsSync(path))).toEqual([]);
  });
});
