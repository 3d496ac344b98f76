import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** Refund, compensation, cancelled flights, a membership that will charge: with a number to call. */
export default {
  id: 'fakeRefund',
  says: {
    impersonation: [
      '航班~24(取消|延误|故障|变更|限制|停飞|维护)~30(客服|联系|拨打|致电|专线|登录|点击)',
      '(快递|包裹|商品|订单|货物)~10(丢失|破损|质量问题|甲醛|超标|异常|召回)~16(理赔|赔付|双倍|三倍|退款|赔偿)',
      '(百万保障|会员|代理商|代理身份|直播会员|校园险|意外险|账户险|保障服务|vip会员|年费|自动续费|贵宾)~12(扣费|扣款|扣除|到期|取消|关闭|每月|自动扣|续费)~16(客服|取消|关闭|联系|影响征信|解除|操作|专员|加|退)',
      '(退款|退费|理赔|赔付|返款|清退|兑付)~8(专员|群|通道|登记|链接|备付金|渠道|中心|客服)~12({im}|加|联系|进|群|点|扫|操作|会议)',
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
