// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScamLevel } from '../engine/scam/types';
import { FoundBlocks } from './foundBlocks';
import type { BlockFinding } from './readFinding';

const finding = (level: ScamLevel, isHidden = false): BlockFinding => {
  const block = document.body.appendChild(document.createElement('p'));
  block.hidden = isHidden;
  const scam = { level, families: [], evidence: [], phones: [] };
  const own = { block, text: level, rangeOf: () => null, again: () => own };
  return { ...own, recognition: { product: null, symptoms: [] }, scam };
};
/** What is kept of many findings and then one more. */
function kept(levels: readonly ScamLevel[], last: BlockFinding, hidden?: number): BlockFinding[] {
  const found = new FoundBlocks();
  for (const [at, level] of levels.entries()) found.keep(finding(level, at === hidden));
  found.keep(last);
  return [...found.values()];
}
const hints = Array<ScamLevel>(100).fill('none');
const levelsOf = (found: readonly BlockFinding[]): ScamLevel[] => found.map(({ scam }) => scam.level);
const look = () => vi.spyOn(Element.prototype, 'checkVisibility');

beforeEach(() => {
  document.body.replaceChildren();
  look().mockImplementation(function (this: Element) {
    return !(this as HTMLElement).hidden;
  });
});
afterEach(() => vi.restoreAllMocks());

describe('FoundBlocks', () => {
  it.each([
    ['no more than a hundred', 'none', false],
    ['none that is milder, though it be the last', 'note', false],
    ['none that is not shown, however grave', 'high', true],
  ] as const)('keeps %s', (_, level, isHidden) => {
    const last = finding(level, isHidden);
    const all = kept(hints, last);
    expect(all).toHaveLength(100);
    expect(all).not.toContain(last);
  });
  it('keeps what is grave for what is graver', () => {
    const all = kept(Array(100).fill('high'), finding('suspect'));
    expect(all.every(({ scam }) => scam.level === 'high')).toBe(true);
  });
  it('does not look at all it keeps again for each of thousands', () => {
    const found = new FoundBlocks();
    for (let n = 0; n < 3000; n++) found.keep(finding('none'));
    expect(look().mock.calls.length).toBeLessThan(6000);
  });

  it('keeps what is shown in place of one that is not, and rather than of the mildest', () => {
    const levels: ScamLevel[] = ['note', ...hints.slice(2), 'high'];
    // The last of them is not shown.
    const last = finding('suspect');
    expect(levelsOf(kept(levels, last, 99))).toEqual([...levels.slice(0, 99), 'suspect']);
  });
  it('keeps the graver in place of the mildest', () => {
    const all = kept(['suspect', 'note', ...hints.slice(2)], finding('suspect'));
    expect(levelsOf(all)).toEqual(['suspect', ...hints.slice(2), 'suspect']);
  });
  it('keeps what changed where it is already', () => {
    const found = new FoundBlocks();
    for (const level of hints) found.keep(finding(level));
    const [one] = found.values();
    if (one) found.keep({ ...one, text: '新' });
    expect([...found.values()][0]?.text).toBe('新');
  });
});
