import { describe, expect, it } from 'vitest';
import { judgeHost } from '../engines/judgeHost';
import { readers } from './readers';
import { readMessage } from './readMessage';
import { hostsIn, textContacts } from './textContacts';

describe('hostsIn', () => {
  it.each(['价格 3.5 元', '完毕。下一步', 'e.g', '', '2026.11.22'])('%j names none', (text) => {
    expect(hostsIn(text)).toEqual([]);
  });
  it('finds each once, lower case, with and without scheme', () => {
    expect(hostsIn('看 https://Alipay.com.x.top/a 和 alipay.com.x.top，还有 支付宝.中国')).toEqual([
      'alipay.com.x.top',
      '支付宝.中国',
    ]);
  });
  it('passes over names no host can have', () => {
    expect(hostsIn(['com', ...Array(5).fill('a'.repeat(60))].reverse().join('.'))).toEqual([]);
  });
  it('is bounded', () => {
    const many = Array.from({ length: 50 }, (_, n) => `a${n}.com`).join(' ');
    expect(hostsIn(many)).toHaveLength(10);
  });
});

describe('textContacts', () => {
  const contacts = (text: string) =>
    textContacts(
      readMessage(text, 'pasted', readers),
      hostsIn(text).map((host) => ({ host, verdict: judgeHost(host) })),
    );

  it('has nothing to say of a text without numbers and addresses', () => {
    expect(contacts('花呗申请没有通过')).toEqual({ phones: [], hosts: [] });
  });

  it('names the owner of an official address, and what a false one imitates', () => {
    const { hosts } = contacts('去 www.alipay.com 看，别去 alipay.com.x.top');
    expect(hosts).toMatchObject([
      { host: 'www.alipay.com', verdict: { verdict: 'official' }, owner: 'ant' },
      { host: 'alipay.com.x.top', verdict: { verdict: 'lookalike', imitates: 'alipay.com' } },
    ]);
  });

  it.each([
    '支付宝客服打电话给我95188让我下载一个app',
    '客服来电95188说我花呗异常',
    '接到95188客服的电话，说我花呗要关',
    '95188打来的，说是客服，是真的吗',
    '支付宝客服95188给我打了电话',
  ])('does not call the number of who rings official: %s', (text) => {
    expect(contacts(text).phones).toEqual([]);
  });

  it('does so where it is to be rung', () => {
    expect(contacts('支付宝客服是95188吗').phones).toMatchObject([{ verdict: 'official' }]);
    for (const text of ['给支付宝客服95188打电话要等多久', '我打电话给95188客服没人接', '我打了95188转人工'])
      expect(contacts(text).phones).toMatchObject([{ verdict: 'official' }]);
  });

  it('does not take a code that was sent for a number', () => {
    expect(contacts('客服要验证码，我发了 783921 给客服').phones).toEqual([]);
    expect(contacts('花呗客服让我报验证码783921').phones).toEqual([]);
  });

  it('holds a hotline against the list, each number once', () => {
    const { phones } = contacts('支付宝客服热线 400-000-9518，打 400-000-9518');
    expect(phones).toEqual([{ number: '400-000-9518', verdict: 'notListed' }]);
  });
});
