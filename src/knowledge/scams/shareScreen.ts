import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** The screen, or an app that shows it: telling only in talk of money. */
export const onPage = {
  id: 'shareScreen',
  says: {
    secret: [
      '({screen}|{remote}|(打开|开启)~2共享!(单车|充电|打印|文件|网盘))!(时|的骗|骗局|诈骗)',
      '(下载|安装|打开|进入|加入)~8({remote}|指定app|指定软件|我们的app|这个app|此软件|协助软件|办公软件)',
    ],
  },
  alone: false,
} satisfies ScamPattern;

export default {
  ...onPage,
  asked: {
    secret: [
      '{caller}~14{bids}~14{control}',
      '{bids}~14{control}~16({product}|支付宝|退款|扣费|注销|征信|额度|贷款|解冻|余额|银行卡)|({product}|支付宝|退款|扣费|注销|征信|额度|贷款|解冻|账户)~24{bids}~14{control}',
      // Alone, with nobody from work or school named who asks it.
      '^{bids}~6{remote}~4{screen}!(~14(讲|演示|ppt|汇报|报表|代码|方案|上课|面试|开会|同事))',
      '(客服|专员|工作人员|警察|公安|民警|陌生人|{rings})~20{bids}~4(下载|安装|下|装)[了]~2(一个|个|这个|那个|指定|专用|他发|他给|他们)~6(app|软件|应用|程序)|(对方|有人|<!(其)他|她)~6{bids}~2(下载|安装|下|装)[了]~1(一个|个|这个|那个|指定|专用|他发|他给|他们)~4(app|软件|应用|程序)~12({product}|支付宝|退款|扣费|注销|征信|额度|贷款|解冻)',
    ],
  },
} satisfies ScamPattern;

export const sources: Source[] = [
  { ref: 'hainingWarning', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: ['打开屏幕共享，我帮你操作', '下载会议软件，会议号发你', '下载我们的App登录', '客服让我开共享'],
  no: ['我开了共享单车', '屏幕碎了要换多少钱', '远处的山'],
};
