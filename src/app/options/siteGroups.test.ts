import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { OptionsContext } from './options';
import { permissionsProps } from './permissionsProps';
import { domainsOf } from './siteGroups';
import { sitesProps } from './sitesProps';

/** The settings page of somebody who allowed these sites. */
const contextWith = (sites: readonly string[]): OptionsContext =>
  ({
    basis: {
      granted: new Set(sites),
      mayNotify: false,
      profile: { settings: { pausedSites: [] } },
    },
    now: () => new Date('2026-11-22T08:00:00Z'),
    refresh: vi.fn(() => Promise.resolve()),
  }) as unknown as OptionsContext;

const removed = vi.fn((_: { origins?: string[] }) => Promise.resolve(true));
beforeEach(() => {
  removed.mockClear();
  Object.assign(fakeBrowser.permissions, { remove: removed });
});

describe('the permission for more sites', () => {
  const extra = (sites: readonly string[]) =>
    permissionsProps(contextWith(sites)).lines.find(({ id }) => id === 'extra')?.granted;

  it('is given as soon as a single site of one group is read', () => {
    expect(extra([])).toBe(false);
    expect(extra(domainsOf('core'))).toBe(false);
    expect(extra(domainsOf('search'))).toBe(true);
    expect(extra(['zhihu.com'])).toBe(true);
  });

  it('taken back is taken back for all groups', () => {
    permissionsProps(contextWith(['zhihu.com'])).onRevoke('extra');
    const origins = removed.mock.calls[0]?.[0].origins;
    expect(origins).toEqual(expect.arrayContaining(['https://*.zhihu.com/*', 'https://*.bing.com/*']));
    expect(origins).not.toContain('https://*.alipay.com/*');
  });
});

describe('a group of sites', () => {
  const reads = (sites: readonly string[]) =>
    sitesProps(contextWith(sites), vi.fn()).groups.find(({ id }) => id === 'search')?.reads;

  it('is read as a whole, in part, or not', () => {
    expect(reads(domainsOf('search'))).toBe('all');
    expect(reads(['bing.com'])).toBe('some');
    expect(reads(['zhihu.com'])).toBe('none');
  });
});
