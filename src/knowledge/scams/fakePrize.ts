import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** A prize, then a court: pay or be sued. */
export default {
  id: 'fakePrize',
  says: {
    offer: [
      '(中奖|获奖|领奖|大奖|[一二三]等奖|幸运用户|幸运观众|奖金)~16(协议|合同|活动|流程|领取|登记|手续|保证金|通知|资料)|活动~8(获得|抽中)~4等奖',
    ],
    impersonation: [
      '{official}~6(通知|传票|公告|来函|提醒)~30(你|本院|本案|联系|核实|违约|起诉|账户)|(本院|法院)~6(起诉|传到|立案|追究)~8(你|违约|联系)',
      '(律师函|传票|起诉|立案|逮捕令|通缉令)~16(联系|本院|违约|今日|立即|缴|账户)~8(联系|解除|缴纳|电话|客服|配合)',
    ],
  },
} satisfies ScamPattern;

export const sources: Source[] = [
  { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: ['恭喜你获得节目二等奖，请填写领奖合同', '法院通知：你已违约，请与本院联系解除合同'],
  no: ['法院公告了一批失信名单', '他拿了比赛二等奖', '抽奖活动已经结束'],
};
