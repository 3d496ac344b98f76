import { expect, it } from 'vitest';
import { isPaused } from './isPaused';

const now = new Date('2026-11-22T08:00:00Z');
const site = (host: string, until: string) => ({ host, until, since: '2026-11-22' });

it.each([
  ['another site', 'a.cn', [site('b.cn', 'always')], false],
  ['a site below', 'x.a.cn', [site('a.cn', 'always')], false],
  ['a pause that is over', 'a.cn', [site('a.cn', '2026-11-22T08:00:00Z')], false],
  ['a pause that lasts', 'a.cn', [site('a.cn', '2026-11-22T08:00:01Z')], true],
  ['a pause for good', 'a.cn', [site('a.cn', 'always')], true],
])('%s', (_, host, sites, paused) => {
  expect(isPaused(sites, host, now)).toBe(paused);
});
