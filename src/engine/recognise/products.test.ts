import { describe, expect, it } from 'vitest';
import { otherProduct, productIn, productOfPlace } from './products';

describe('a product is not named in', () => {
  it.each(['', '花北路', '鲜花吧台', '支付宝', '网商贷', '花 呀 呗'])('%j', (text) => {
    expect(productIn(text)).toBeNull();
  });
});

it('names are strict', () => {
  expect(productIn('蚂蚁花呗')).toBe('huabei');
  expect(productIn('信用购')).toBe('huabei');
  expect(productIn('我的借呗')).toBe('jiebei');
  expect(productIn('花呗和借呗')).toBe('both');
});

it('the heading names the product before the host does', () => {
  expect(productOfPlace({ mode: 'page', title: '螞蟻借唄', host: 'huabei.alipay.com' })).toBe('jiebei');
  expect(productOfPlace({ mode: 'page', title: '收银台', host: 'pcreditweb.alipay.com' })).toBe('huabei');
  expect(productOfPlace({ mode: 'page', host: 'www.alipay.com' })).toBeNull();
  expect(productOfPlace({ mode: 'typed' })).toBeNull();
});

it('another product is told only when ours is not the subject', () => {
  expect(otherProduct('京东白条怎么开')).toBe('baitiao');
  expect(otherProduct('網商貸')).toBe('wangshangdai');
  expect(otherProduct('我的借呗变成网商贷了')).toBeNull();
  expect(otherProduct('随便说说')).toBeNull();
});
