import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** Paid fake orders: the deposit is the catch. */
export default {
  id: 'brushing',
  says: {
    offer: [
      '{brush}~24({hire}|{gain}|返|平台|工会|一单|每单|佣金|信誉|押金|主持|代刷|客服)|({hire}|信誉良好|信誉度|买家信誉)~30{brush}',
      '(垫付|本金|充值|做任务|任务单|联单|福利单|复合任务|抢单)~10(返|佣金|返现|提现|返利|联单|到账|结算)|(每单|一单|任务)~6(佣金|返|赚)~4#',
      '(代刷|代唰|秒刷|秒唰|刷钻|唰|刷名片赞|刷播放量)~10(商城|业务|平台|下单|分站|网)|刷(信誉|销量|好评)平台',
      '(点赞|关注|投票|助力|截图)~6(返|佣金|红包|赚|一单|结)~6(元|现|佣|单|日结)',
    ],
  },
} satisfies ScamPattern;

export const sources: Source[] = [
  { ref: 'unfairCompetitionLaw', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
  { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: ['诚聘刷单兼职，每单可赚五元，日结', '先垫付本金，做完返佣金', '刷信誉平台，专业提升店铺'],
  no: ['我以前刷单被降权了', '帮我点个赞', '下单之后多久发货'],
};
