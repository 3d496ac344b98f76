import { describe, expect, it } from 'vitest';
import { readScam } from '../../../src/app/engines/readScam';
import { readScamOnPage } from '../../../src/app/page/readScamOnPage';
import { askedNow, grave, ordersOnPage } from './asked';
import { harmless, toldOnPage } from './notAsked';

const typed = (text: string) => readScam(text, {}).level;
const onPage = (text: string) => readScamOnPage(text, {}).level;
const isSuspect = (level: string) => level === 'suspect' || level === 'high';

describe('what is asked of the reader right now', () => {
  it.each(grave)('is a fraud by the book: %s', (text) => expect(typed(text)).toBe('high'));

  it.each(askedNow)('is a clear warning: %s', (text) => expect(isSuspect(typed(text))).toBe(true));

  it.each(harmless)('is not: %s', (text) => {
    expect(isSuspect(typed(text))).toBe(false);
    expect(isSuspect(onPage(text))).toBe(false);
  });

  it('a doubt does not lower it, a warning does', () => {
    const asked = '支付宝客服说我账户异常，让我把钱转到安全账户';
    expect(typed(`${asked}，是骗子吗`)).toBe('high');
    expect(typed(`${asked}，这种都是假的，提醒大家别信`)).toBe('note');
  });

  it('a doubt about an offer is no word of warning, and is not said to be one', () => {
    const { level, families } = readScam('有人说交298可以强开花呗，是真的吗', {});
    expect([level, families]).toEqual(['suspect', ['offer']]);
    expect(typed('提醒大家：有人说交298可以强开花呗，都是假的')).toBe('note');
  });

  it('a teacher is not called a service agent', () => {
    expect(readScam('学校老师说要注销校园贷花呗不然影响毕业', {})).toMatchObject({
      pattern: 'fakeAuthority',
    });
  });

  it('the card says what it is and what to do', () => {
    expect(readScam('客服让我把验证码发给他', {})).toMatchObject({
      pattern: 'giveCode',
      families: ['secret'],
    });
    expect(readScam('对方让我打开屏幕共享', {})).toMatchObject({ pattern: 'shareScreen' });
  });
});

describe('on a page', () => {
  it.each(ordersOnPage)('an order to its reader is as grave: %s', (text) =>
    expect(onPage(text)).toBe('high'),
  );

  it.each(toldOnPage)('who tells of it warns of nothing himself: %s', (text) => {
    expect(isSuspect(onPage(text))).toBe(false);
  });

  it('somebody who tells what was asked of him is not warned of', () => {
    for (const text of askedNow.filter((one) => /[让叫要]我/.test(one)))
      expect(onPage(text)).not.toBe('high');
  });
});
