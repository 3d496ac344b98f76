import { expect, it } from 'vitest';
import { readScam } from '../../../src/app/engines/readScam';
import { readers } from '../../../src/app/popup/readers';
import { readMessage } from '../../../src/app/popup/readMessage';

const told = (text: string) => readScam(text, {}).toldLoss ?? false;

/** All invented. */
const lost: readonly string[] = [
  '我转了他三千块',
  '转给他了五百块',
  '钱已经转给了对方',
  '付给了中介才说要等',
  '转了对方2000还是没开通',
  '打了他两千块钱',
  '给了他三百',
  '给了对方五百块还是没开',
  '给了他200',
  '给他转了三千块',
  '交了保证金他就不回了',
  '交了三次解冻费',
  '交了200手续费，花呗没开通',
  '强开花呗的手续费我已经付了',
  '刚付了强开的钱',
  '找了个强开花呗的，被坑了',
  '被坑了三百块',
  '我被骗了，怎么办',
  '验证码给了他',
  '告诉了他验证码',
  '共享了屏幕给客服看',
];

/** In the same words: calls to support, fees and deposits of every day, things lent. All invented. */
const notLost: readonly string[] = [
  '打了他们客服电话说综合评估未通过',
  '我打了他们的客服，说我花呗被限制使用了',
  '打了对方电话没人接，花呗还是用不了',
  '打过他们的95188，说再等等',
  '给他们打了电话，说花呗1个月后再试',
  '给他们打了95188，说不行',
  '中介说不行，我就打了客服电话',
  '给他买了300元的东西，花呗付不了',
  '花呗分期付了手续费，现在花呗用不了了',
  '付了分期手续费，花呗还是提示交易失败',
  '提前还款交了手续费，花呗还是开不了',
  '充电宝押金已经付了，花呗额度没恢复',
  '酒店押金已经付了，用的花呗',
  '租房中介说能用花呗，房租都付了，花呗还是提示交易失败',
  '花呗给了他用，现在我的开不了',
  '我把手机给了他，他帮我点了开通花呗，提示综合评估未通过',
  '花呗被坑了，开通不了',
  '共享了屏幕给我妈看怎么开花呗',
];

it.each(lost)('is told of as lost: %s', (text) => expect(told(text)).toBe(true));

it.each(notLost)('is no loss: %s', (text) => expect(told(text)).toBe(false));

it('what support said on the phone is taken for the word of the platform', () => {
  const { symptoms } = readMessage('打了他们客服电话说综合评估未通过，花呗开不了', 'pasted', readers);
  expect(symptoms.map(({ id }) => id)).toContain('rejected');
});
