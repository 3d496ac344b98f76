import { describe, expect, it } from 'vitest';
import { isOfAnother, otherProduct, productIn, productOfPlace, productTyped } from './products';

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

it('typed names are not, which on a page mean other things', () => {
  expect(productTyped('huabei怎么开')).toBe('huabei');
  expect(productTyped('我的花被和借贝')).toBe('both');
  expect(productTyped('花朵')).toBeNull();
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
  expect(otherProduct('微信分付开不了')).toBe('fenfu');
  expect(otherProduct('放心借用不了')).toBe('fangxinjie');
  for (const text of ['部分付款失败', '十分付不了', '能不能分付款', '我没有钱花了'])
    expect(otherProduct(text), text).toBeNull();
});

describe('the nearest name in the clause says whose it is', () => {
  const isOthers = (text: string, said: string) => {
    const start = text.indexOf(said);
    return isOfAnother(text, { start, end: start + said.length });
  };

  it.each([
    '冻结了',
    '花呗被冻结了',
    '支付宝账号被冻结了',
    '白条没事,花呗被冻结了',
    '用微信扫花呗被冻结了',
    '花呗和京东白条都被冻结了',
    '白条没事,被冻结了',
    '花呗被冻结了,白条没事',
  ])('ours: %s', (text) => {
    expect(isOthers(text, '冻结')).toBe(false);
  });

  it.each([
    '白条被冻结了',
    '花呗没事,白条被冻结了',
    '花呗没事白条被冻结了',
    'qq号被冻结了',
    '淘宝的账号冻结了',
  ])('another’s: %s', (text) => {
    expect(isOthers(text, '冻结')).toBe(true);
  });

  it('a rule that names the account itself is about it', () => {
    expect(isOthers('支付宝和淘宝账号不一样', '支付宝和淘宝账号不一样')).toBe(false);
    expect(isOthers('花呗没事,白条用不了', '花呗没事,白条用不了')).toBe(true);
  });
});
