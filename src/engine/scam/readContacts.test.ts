import { describe, expect, it } from 'vitest';
import { readScam } from '../../app/engines/readScam';
import phones from '../../knowledge/phones';
import talk from '../../knowledge/scamTalk';
import { foldText } from '../text/foldText';
import { createContactReader, dialled } from './readContacts';

const readContacts = createContactReader({
  ...talk,
  phones,
  officialDomains: ['alipay.com'],
});
const reached = (text: string) => {
  const folded = foldText(text).text;
  return readContacts(folded).reach.map(({ start, end }) => folded.slice(start, end));
};
const verdicts = (text: string) =>
  readScam(text, {}).phones.map(({ start, end, verdict }) => [text.slice(start, end), verdict]);

describe('nobody is to be reached', () => {
  it.each([
    '客服热线 95188',
    '拨打 110 报警',
    '打银行 95588 问一问',
    '今天 2026-11-22 还了 13800 元',
    '额度 20000 元，年化 14.6%',
    '联系我们 1 个工作日内回复',
    '登录 www.alipay.com 查看',
    '微信支付 200 元',
    'iPhone 15 pro max',
  ])('%s', (text) => expect(reached(text)).toEqual([]));
});

it('takes the digits of an account for a part of it, and no others', () => {
  expect(reached('加微信 abc12345')).toEqual(['abc12345']);
  for (const text of ['加v13600008871', '加微信_13600008871', '手机dd13600008871', 'whatsapp13600008871'])
    expect(reached(text)).toContain('13600008871');
  expect(verdicts('支付宝客服电话_4001234567')).toEqual([['4001234567', 'notListed']]);
});

describe('somebody is to be reached', () => {
  it.each([
    ['微信 abc_123', 'abc_123'],
    ['加v：kk8801', 'kk8801'],
    ['QQ：2849910375', '2849910375'],
    ['电话 138 0000 4521', '138 0000 4521'],
    ['联系客服 400-829-1134', '400-829-1134'],
    ['微信同号13600008871', '13600008871'],
    ['TG @kouzi_daily', '@kouzi_daily'],
    ['点击 http://a-b.top/r 认证', 'http://a-b.top/r'],
    ['登录 www.ccb-jf.cc 领取', 'www.ccb-jf.cc'],
    ['电话 xxxxxxxxxxx', 'xxxxxxxxxxx'],
    ['微信一三八零零零零四五二一', '一三八零零零零四五二一'],
  ])('%s', (text, token) => expect(reached(text)).toContain(token));
});

describe('numbers beside a service are held against the list', () => {
  it.each([
    ['支付宝客服热线 95188', '95188', 'official'],
    ['支付宝客服热线９５１８８', '９５１８８', 'official'],
    ['花呗人工客服：九五一八八', '九五一八八', 'official'],
    ['海外客服电话 +86-571-95188', '+86-571-95188', 'official'],
    ['征信中心客服 400-810-8866', '400-810-8866', 'official'],
    ['反诈中心人工 96110', '96110', 'official'],
    ['支付宝客服电话是95055', '95055', 'notListed'],
    ['花呗官方客服热线 400-000-9518', '400-000-9518', 'notListed'],
    ['蚂蚁小贷客服热线：00861-80064-12331', '00861-80064-12331', 'notListed'],
    ['本店客服电话 0571-88001234', '0571-88001234', 'unclear'],
  ])('%s', (text, number, verdict) => expect(verdicts(text)).toEqual([[number, verdict]]));

  it('a number elsewhere is not judged', () => expect(verdicts('订单号 88001234 已发货')).toEqual([]));

  it('a planted hotline is worth a note', () => {
    expect(readScam('花呗官方客服热线 400-000-9518', {})).toMatchObject({
      level: 'note',
      pattern: 'plantedHotline',
    });
  });
});

it('every official number is read as itself, however it is written', () => {
  for (const { number, shown } of phones) {
    expect(dialled(shown)).toBe(dialled(number));
    expect(verdicts(`支付宝客服 ${shown}`).map(([, verdict]) => verdict)).toEqual(['official']);
  }
});
