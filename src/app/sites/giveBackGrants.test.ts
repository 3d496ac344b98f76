import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { giveBackGrants } from './giveBackGrants';

/** What the user allowed, as the browser knows it. */
let allowed: Set<string>;
const namesOf = ({ permissions = [], origins = [] }: { permissions?: string[]; origins?: string[] }) => [
  ...permissions,
  ...origins,
];

beforeEach(() => {
  allowed = new Set(['https://*.zhihu.com/*', 'https://*.baidu.com/*', 'notifications']);
  Object.assign(fakeBrowser.permissions, {
    contains: vi.fn(async (grant: object) => namesOf(grant).every((name) => allowed.has(name))),
    remove: vi.fn(async (grant: object) => namesOf(grant).map((name) => allowed.delete(name)).length > 0),
  });
});

it('gives back a single site of a group, and notifications', async () => {
  expect(await giveBackGrants()).toBe(0);
  expect([...allowed]).toEqual([]);
});

it('counts what the browser does not take back', async () => {
  vi.mocked(fakeBrowser.permissions.remove).mockRejectedValue(new Error('broken'));
  expect(await giveBackGrants()).toBe(3);
});
