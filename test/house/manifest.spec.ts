import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import sites, { cashiers } from '../../src/knowledge/sites';
import { matchPatternsOf } from '../../src/platform/matchPatternsOf';
import { builtFolder } from '../support/builtFolder';

const targets = ['chrome', 'edge', 'firefox', 'safari'] as const;
const read = (target: (typeof targets)[number]) =>
  JSON.parse(readFileSync(`${builtFolder(target)}/manifest.json`, 'utf8'));

/** A new permission, site or resource is a decision: the golden file makes it one that somebody sees. */
describe.each(targets)('manifest of %s', (target) => {
  const { version, ...manifest } = read(target);

  it('is the golden one', async () => {
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(
      `golden/manifest.${target}.json`,
    );
  });

  it('has the version of package.json', () => {
    expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  it('reads only the sites of the groups in knowledge/sites.ts', () => {
    const groups = Object.values(sites.groups);
    const domains = (optional: boolean) =>
      groups.filter((group) => group.optional === optional).flatMap((group) => group.domains);
    const [inFrames, pages, ...others] = manifest.content_scripts;
    expect(others).toEqual([]);
    expect([...pages.matches].sort()).toEqual(matchPatternsOf(domains(false)).sort());
    expect(pages.all_frames).toBeUndefined();
    // Frames are read only where a cashier stands, and no cashier stands on a further site.
    expect(inFrames).toMatchObject({
      matches: cashiers.map((host) => `https://${host}/*`),
      all_frames: true,
    });
    expect(cashiers.filter((host) => !domains(false).some((domain) => host.endsWith(`.${domain}`)))).toEqual(
      [],
    );
    expect(manifest.optional_host_permissions).toEqual(matchPatternsOf(domains(true)));
    expect(manifest.host_permissions).toBeUndefined();
  });

  it('gives pages nothing: no resource, no door, no main world', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(JSON.stringify(manifest.content_scripts)).not.toMatch(
      /MAIN|match_about_blank|match_origin_as_fallback/,
    );
  });

  it('has a reason for every permission, for users and for reviewers', () => {
    const words = parse(readFileSync('locales/zh_CN.yml', 'utf8'));
    const readme = readFileSync('README.md', 'utf8');
    const wanted = [...manifest.permissions, ...manifest.optional_permissions];
    const said = JSON.stringify(words.permission ?? {});
    expect(wanted.filter((name: string) => !said.includes(`"${name}"`))).toEqual([]);
    expect(wanted.filter((name: string) => !readme.includes(`| \`${name}\` |`))).toEqual([]);
  });
});
