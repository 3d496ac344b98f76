import { describe, expect, it } from 'vitest';
import { readScam } from '../../../src/app/engines/readScam';
import { readers } from '../../../src/app/popup/readers';
import { readMessage } from '../../../src/app/popup/readMessage';

const levels = ['none', 'note', 'suspect', 'high'];
const rank = (text: string) => levels.indexOf(readScam(text, {}).level);
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
  '我已经转了5000给他',
  '钱已经转过去了',
  '已经打钱了怎么办',
  '他说先交298我就交了',
  '已付款500解冻费',
  '骗子骗走了我的验证码怎么办',
  '我把验证码说出去了',
  '我妈被人骗了两万',
  '刚刚扫码付了998，对方不回了',
  '对方把我拉黑了，钱没了',
  '我给客服转了钱，他让我再转',
  '刚才那个花呗客服我信了，钱转了',
  '客服让我给验证码，我给了，钱也转了2000',
  '我下载了他发的app，银行卡里的钱没了',
  '卡里的钱被转走了',
  '花呗被别人刷了8000',
  '借呗被人借走2万',
  '有人用我的花呗买了东西不是我',
  '花呗被人盗刷了怎么办',
  '我按他说的借呗借了3万转到安全账户',
  '扫了个码就把花呗的钱刷给别人了，说套现返我90%',
  '我被骗了，对方说强开花呗要先交 300 手续费，怎么办',
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
  '我转了200给我妈',
  '花呗还款已经转了',
  '我给房东转了房租',
  '朋友借了我花呗买手机已经还了',
  '快递付了款还没到',
  '已经还了5000花呗还是用不了',
  '给客服打了三次电话才解决',
  '花呗暂时无法使用，我打了客服说是系统升级',
  '他要验证码，我没给',
  '我差点被人骗了两万',
  '怕花呗被人盗刷',
  '花呗会被盗刷吗',
  '万一支付宝被人盗刷了怎么办',
  '花呗被商家多刷了怎么退',
  '钱已经转了，银行卡一直没到账',
  '还花呗的钱已经转了',
  '花呗里的额度没了',
  '花呗是不是我自己开的',
  '客服说先还款再看额度，我就还了',
  '我老婆用我的花呗买了手机',
  '转了三次都失败',
  '亲测有效！找他帮我强开了借呗，额度2万，交了198技术费，V：jbkq66',
];

it.each(lost)('is told of as lost: %s', (text) => expect(told(text)).toBe(true));

it.each(notLost)('is no loss: %s', (text) => expect(told(text)).toBe(false));

it('what support said on the phone is taken for the word of the platform', () => {
  const { symptoms } = readMessage('打了他们客服电话说综合评估未通过，花呗开不了', 'pasted', readers);
  expect(symptoms.map(({ id }) => id)).toContain('rejected');
});

describe('what came of a scam chat', () => {
  const chat = '您的花呗异常需要注销 否则影响征信 请把短信验证码发给我';
  const asked = `客服：${chat}\n客服：还需转2000元到安全账户验证`;

  it.each(['已经转了2000', '已经转了2000 现在怎么办', '发了 783921', '我给了', '我转了2000，怎么办？'])(
    'makes it no better: %s',
    (end) => {
      for (const before of [chat, `您好，我是支付宝客服，${chat}`, asked]) {
        expect(rank(`${before} ${end}`)).toBeGreaterThanOrEqual(rank(before));
        expect(told(`${before} ${end}`)).toBe(true);
        expect(told(before)).toBe(false);
      }
    },
  );

  it.each(['现在怎么办', '怎么办？', '咋办'])('nor does %s', (end) => {
    for (const before of [chat, asked, '有人说能强开花呗，先交200元，收到验证码发他'])
      expect(rank(`${before} ${end}`)).toBeGreaterThanOrEqual(rank(before));
  });

  it('is heard among the names of a log', () => {
    for (const between of ['\n', ' ']) {
      const log = [
        `客服：${chat}`,
        '阿姨：发了 783921',
        '客服：还需转2000元到安全账户验证',
        '阿姨：已经转了2000 现在怎么办',
      ];
      const { level, toldLoss, phones } = readScam(log.join(between), {});
      expect([level, toldLoss]).toEqual(['high', true]);
      expect(phones, 'a code is no number to call').toEqual([]);
    }
  });
});
