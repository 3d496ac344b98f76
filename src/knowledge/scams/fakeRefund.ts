import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** Refund, compensation, cancelled flights, a membership that will charge: with a number to call. */
export const onPage = {
  id: 'fakeRefund',
  says: {
    impersonation: [
      '(百万保障|会员|代理商|代理身份|直播会员|校园险|意外险|账户险|保障服务|vip会员|年费|自动续费|贵宾)~12(扣费|扣款|扣除|到期|取消|关闭|每月|自动扣|续费)~16(客服|取消|关闭|联系|影响征信|解除|操作|专员|加|退)',
      '(退款|退费|理赔|赔付|返款|清退|兑付)~8(专员|群|通道|登记|链接|备付金|渠道|中心|客服)~12({im}|加|联系|进|群|点|扫|操作|会议)',
    ],
  },
} satisfies ScamPattern;

export default {
  ...onPage,
  says: {
    ...onPage.says,
    impersonation: [
      ...onPage.says.impersonation,
      '航班~24(取消|延误|故障|变更|限制|停飞|维护)~30(客服|联系|拨打|致电|专线|登录|点击)',
      '(快递|包裹|商品|订单|货物)~10(丢失|破损|质量问题|甲醛|超标|异常|召回)~16(理赔|赔付|双倍|三倍|退款|赔偿)',
      '(快递|包裹|快件|商品|订单|货物|商城|网购)~20(遗失|丢件|丢失|损坏|卡单|系统故障|异常|检测不合格|含甲醛|质量|次品)~16(退款|赔付|赔偿|理赔|补偿|退还|退费)~14(联系|添加|加|{im}|客服|登|点|url|进|扫|拨打|致电)',
      '(会员|贵宾|vip|年费|保险|保障|代理|直播|分期|校园|贷款)~20(扣除|扣费|扣款|扣|续费|收取)~20(取消|非本人|关闭|退订|不需要|解除)~10(致电|拨打|联系|电|加|{im}|点|回复|cellphone|不取消)|(取消|关闭)~6(的话|则|就)~6(每个月|每月|每年)~8扣',
      '(退改签|改签|退票|航班)~20(补偿|赔偿|补助|延误险)~12(元|联系|致电|办理|客服|领取|cellphone|#|url)|(取消|延误|故障)~12(改签|退票)~20(补偿|赔|客服|致电|联系|拨打)',
    ],
  },
} satisfies ScamPattern;

export const sources: Source[] = [
  { ref: 'hainingWarning', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: [
    '你的航班因机械故障取消，联系客服办理改签并领取补偿',
    '百万保障到期将自动扣费，联系客服取消',
    '快递丢失双倍理赔',
  ],
  no: ['我的快递丢失了怎么办', '退款什么时候到账', '会员到期了'],
};
