import { describe, expect, it } from 'vitest';
import { isWithin } from './isWithin';

describe('isWithin', () => {
  const ours = ['alipay.com', 'gov.cn'];

  it.each(['alipay.com', 'b.alipay.com', 'a.b.alipay.com', 'www.gov.cn'])('%s is', (host) => {
    expect(isWithin(host, ours)).toBe(true);
  });

  it.each(['', 'com', 'notalipay.com', 'alipay.com.cn', 'alipay.com.example', 'cn', '.'])(
    '%j is not',
    (host) => {
      expect(isWithin(host, ours)).toBe(false);
    },
  );

  it('nothing is within nothing', () => {
    expect(isWithin('alipay.com', [])).toBe(false);
  });
});
