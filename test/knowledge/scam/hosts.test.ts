import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeHost } from '../../../src/app/engines/judgeHost';
import confusables from '../../../src/knowledge/confusables';
import lookalikes, { examples } from '../../../src/knowledge/lookalikes';
import sites from '../../../src/knowledge/sites';
import { honestHosts } from './honestHosts';
import { embeddedSpoofs, typoSpoofs, unicodeSpoofs } from './spoofedHosts';

const share = (hosts: readonly string[], verdict: string) =>
  hosts.filter((host) => judgeHost(host).verdict === verdict).length / hosts.length;

describe('judgeHost leaves alone', () => {
  it.each(examples.unrelated)('%s', (host) => expect(judgeHost(host).verdict).toBe('unrelated'));

  it('2000 honest names, near ones among them', () => {
    expect(honestHosts.length).toBeGreaterThanOrEqual(2000);
    const wrong = honestHosts.filter((host) => judgeHost(host).verdict === 'lookalike');
    expect(wrong.length / honestHosts.length, wrong.join(' ')).toBeLessThanOrEqual(0.001);
  });

  it('every name of the two companies, and what is below it', () => {
    for (const domain of [...lookalikes.neighbours, ...lookalikes.ownPages]) {
      expect(judgeHost(`www.${domain}`).verdict, domain).toBe('unrelated');
    }
  });

  it.each([
    '',
    '.',
    'localhost',
    '127.0.0.1',
    '[::1]',
    'x'.repeat(300),
    'xn--',
    'xn--a',
    'a..b',
    '。。',
    'javascript:alert(1)',
  ])('nonsense: %s', (host) => expect(judgeHost(host)).toEqual({ verdict: 'unrelated' }));
});

describe('judgeHost knows the official ones', () => {
  it.each(examples.official)('%s', (host) => expect(judgeHost(host)).toEqual({ verdict: 'official' }));

  it('whatever stands below them', () => {
    for (const { domain } of sites.official) {
      expect(judgeHost(`a.b.${domain}`).verdict).toBe('official');
      expect(judgeHost(`HTTPS://${domain.toUpperCase()}./path?q=1`).verdict).toBe('official');
    }
  });
});

describe('judgeHost sees through', () => {
  it.each(examples.lookalike)('%s', (host) => expect(judgeHost(host).verdict).toBe('lookalike'));

  it('letters of other scripts, as they are and in punycode', () => {
    expect(unicodeSpoofs.length).toBeGreaterThanOrEqual(200);
    expect(share(unicodeSpoofs, 'lookalike')).toBeGreaterThanOrEqual(0.97);
  });

  it('official names inside other names', () => {
    expect(embeddedSpoofs.length).toBeGreaterThanOrEqual(200);
    expect(share(embeddedSpoofs, 'lookalike')).toBeGreaterThanOrEqual(0.97);
  });

  it('slips of one letter, mostly', () => {
    expect(share(typoSpoofs, 'lookalike')).toBeGreaterThanOrEqual(0.8);
  });

  it('an address that hides the host behind an @', () => {
    expect(judgeHost('https://www.alipay.com@x.top/login')).toEqual({
      verdict: 'lookalike',
      imitates: 'alipay.com',
      reason: 'embedded',
    });
  });
});

it('never fails on any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (host) => {
      expect(['official', 'lookalike', 'unrelated']).toContain(judgeHost(host).verdict);
    }),
    { numRuns: 2000 },
  );
});

it('confusable letters are never plain themselves', () => {
  for (const [letter, likes] of Object.entries(confusables)) {
    expect(letter).toMatch(/^[a-z0-9-]$/);
    for (const like of likes) expect(like, letter).not.toMatch(/^[a-z0-9-]$/);
  }
});
