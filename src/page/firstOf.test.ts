import { describe, expect, it, vi } from 'vitest';
import { firstOf } from './firstOf';

const listOf = (length: number) => {
  const item = vi.fn((at: number) => ({ nodeName: `n${at}` }) as Node);
  return { item, list: { length, item } as unknown as NodeListOf<Node> };
};

describe('firstOf', () => {
  it('touches none beyond those asked for', () => {
    const { list, item } = listOf(1000);
    expect(firstOf(list, 2).map(({ nodeName }) => nodeName)).toEqual(['n0', 'n1']);
    expect(item).toHaveBeenCalledTimes(2);
  });
  it('gives all of a shorter list', () => {
    expect(firstOf(listOf(3).list, 9)).toHaveLength(3);
    expect(firstOf(listOf(0).list, 9)).toEqual([]);
  });
});
