import { describe, expect, it } from 'vitest';
import { isWithin } from '../../engine/isWithin';
import sites from '../../knowledge/sites';
import type { Observation } from '../../platform/observation';
import { groupOf, pageStateOf } from './tabPage';

const seen: Observation = {
  v: 1,
  host: 'www.alipay.com',
  at: '',
  hints: [],
  warnings: [],
  hidden: false,
  paused: false,
};
const all = Object.values(sites.groups).flatMap(({ domains }) => domains);
const state = (address?: string, observation?: Observation, granted: readonly string[] = all) =>
  pageStateOf({ address }, observation, sites.groups, granted);

describe('pageStateOf', () => {
  it('says nothing without a tab', () => {
    expect(pageStateOf(undefined, undefined, sites.groups, all)).toBe('none');
  });
  it.each(['chrome://extensions', 'about:blank', 'file:///a.html'])('%s cannot be read', (address) => {
    expect(state(address)).toBe('cannot');
  });
  it('of an address we may not see nothing is claimed; one that is not listed can be checked by a click', () => {
    expect(state(undefined)).toBe('silent');
    expect(state('https://example.com/alipay.com')).toBe('notListed');
  });
  it('that a page may be read does not mean that it was: one open before us was not', () => {
    expect(state('https://www.alipay.com/')).toBe('silent');
    expect(state('https://www.zhihu.com/question/1')).toBe('silent');
  });
  it('a page we may not read asks for the right, an optional one with the reason', () => {
    expect(state('https://buy.tmall.com/x', undefined, [])).toBe('noAccess');
    expect(state('https://www.zhihu.com/question/1', undefined, [])).toBe('optional');
  });
  it('what was observed outweighs the address', () => {
    expect(state(undefined, seen)).toBe('clean');
    // Read on request only.
    expect(state('https://forum.example/', { ...seen, host: 'forum.example' })).toBe('readOnce');
    expect(state('https://www.zhihu.com/', { ...seen, host: 'www.zhihu.com' }, [])).toBe('readOnce');
    expect(state('https://www.zhihu.com/', { ...seen, host: 'www.zhihu.com' }, ['zhihu.com'])).toBe('clean');
    const hint = {
      symptom: 'rejected',
      product: null,
      verbatim: true,
      quote: '',
      from: 0,
      to: 0,
    } as const;
    expect(state(undefined, { ...seen, hints: [hint] })).toBe('found');
  });
});

describe('groupOf', () => {
  it.each(['notalipay.com', 'alipay.com.x.top', ''])('%s belongs to none', (host) => {
    expect(groupOf(host, sites.groups)).toBeUndefined();
  });
  it('takes a domain and what is below it', () => {
    expect(groupOf('alipay.com', sites.groups)).toBe('core');
    expect(groupOf('b.tieba.baidu.com', sites.groups)).toBe('search');
  });
  it('no group has a site below one of another: allowing that other would allow both, and stopping it neither', () => {
    const groups = Object.values(sites.groups).map(({ domains }): readonly string[] => domains);
    const within = groups.flatMap((domains) =>
      domains.filter((domain) => groups.some((other) => other !== domains && isWithin(domain, other))),
    );
    expect(within).toEqual([]);
  });
});
