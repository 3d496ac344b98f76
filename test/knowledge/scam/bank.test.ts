import { describe, expect, it } from 'vitest';
import { readScam } from '../../../src/app/engines/readScam';
import { adverts } from './adverts';
import { innocent } from './innocent';
import { warningShaped } from './warningShaped';

const levelOf = (text: string) => readScam(text, {}).level;
const isSuspect = (text: string) => ['suspect', 'high'].includes(levelOf(text));

describe('innocent texts', () => {
  const all = Object.values(innocent).flat();

  it('are at least 120', () => expect(all.length).toBeGreaterThanOrEqual(120));

  it.each(Object.entries(innocent))('%s: never more than a note', (_, texts) => {
    for (const text of texts) expect(['none', 'note'], text).toContain(levelOf(text));
  });

  it('hardly ever get a note', () => {
    expect(all.filter((text) => levelOf(text) === 'note').length / all.length).toBeLessThanOrEqual(0.15);
  });
});

describe('adverts', () => {
  it('are at least 60, of every pattern that makes an offer or a pretence', () => {
    expect(adverts.length).toBeGreaterThanOrEqual(60);
  });

  it.each(adverts)('$pattern: $text', ({ text }) => expect(isSuspect(text)).toBe(true));

  it('are mostly high', () => {
    expect(
      adverts.filter(({ text }) => levelOf(text) === 'high').length / adverts.length,
    ).toBeGreaterThanOrEqual(0.85);
  });

  it('are mostly named rightly', () => {
    const right = adverts.filter(({ text, pattern }) => readScam(text, {}).pattern === pattern);
    expect(right.length / adverts.length).toBeGreaterThanOrEqual(0.8);
  });
});

describe('adverts in the shape of a warning', () => {
  it('are at least 25', () => expect(warningShaped.length).toBeGreaterThanOrEqual(25));

  it('are suspect or high, 85 in 100', () => {
    const missed = warningShaped.filter((text) => !isSuspect(text));
    expect(missed.length / warningShaped.length, missed.join('\n')).toBeLessThanOrEqual(0.15);
  });
});
