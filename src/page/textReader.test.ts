import { describe, expect, it, vi } from 'vitest';
import type { RecogniseContext } from '../engine/recognise/types';
import { createTextReader } from './textReader';

const readers = () => ({
  recognise: vi.fn((text: string, { title }: RecogniseContext) => ({
    product: title === '花呗' ? ('huabei' as const) : null,
    symptoms: text.includes('未通过')
      ? [{ id: 'rejected' as const, class: 'rejected', rule: 'r', start: 0, end: 3, verbatim: true }]
      : [],
  })),
  readScam: vi.fn((text: string) => ({
    level: text.includes('强开') ? ('high' as const) : ('none' as const),
    families: [],
    evidence: [],
    phones: [],
  })),
});

describe('createTextReader', () => {
  it('says nothing of what concerns nobody', () => {
    expect(createTextReader('a.example', false, readers())('花呗真好用', () => '')).toBeNull();
  });
  it('does not look for scam talk where there is no word of it', () => {
    const given = readers();
    createTextReader('a.example', false, given)('花呗未通过', () => '');
    expect(given.readScam).not.toHaveBeenCalled();
  });
  it('reads the same short text once', () => {
    const given = readers();
    const read = createTextReader('a.example', false, given);
    const first = read('听说能强开花呗', () => '');
    expect(read('听说能强开花呗', () => '')).toBe(first);
    expect(first?.scam.level).toBe('high');
    expect(given.recognise).toHaveBeenCalledTimes(1);
  });
  it('forgets when it holds too many', () => {
    const given = readers();
    const read = createTextReader('a.example', false, given);
    for (let n = 0; n <= 300; n++) read(`花呗${n}`, () => '');
    read('花呗0', () => '');
    expect(given.recognise).toHaveBeenCalledTimes(302);
  });
  it('asks around a message for the product on own hosts, and only there', () => {
    const title = vi.fn(() => '花呗');
    expect(createTextReader('a.example', true, readers())('未通过', title)?.recognition.product).toBe(
      'huabei',
    );
    expect(createTextReader('a.example', false, readers())('未通过', title)?.recognition.product).toBeNull();
    expect(title).toHaveBeenCalledTimes(1);
  });
});
