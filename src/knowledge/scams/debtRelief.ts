import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** Selling a way out of debts: fees, deposits, false lawyers. */
export const onPage = {
  id: 'debtRelief',
  says: {
    offer: [
      '(停息挂账|反催收|停催|强制延期|协商还款|个性化分期|停息分期|债务优化|债务重组|债务置换|逾期协商)~12(代办|包|咨询|专业|代理|团队|律师|法务|老师|收费|成功|服务|上岸|减免|办理|加|联系)',
      '(帮|替)你~6谈~8减免|打~2折结清',
      '(代办|专业|代理|包|帮你|律师|法务)~8(停息挂账|反催收|停催|延期还款|减免|协商还款|债务优化|减免利息|退息|退费维权)|(减免|延期)~6(名额|政策|通道|额度)~8(申请|办理|开通|领取|最后)',
    ],
  },
} satisfies ScamPattern;

export default {
  ...onPage,
  says: {
    ...onPage.says,
    offer: [
      ...onPage.says.offer,
      '(债务|负债|网贷|信用卡|逾期|催收)~8(优化|重组|规划|上岸|协商|停催|减免|打折|分期|化债)~14(专业|律师|法务|团队|联系|{im}|电|咨询|代|不成功|免费|加|方案)|还不上~10(找|协商|帮|分期|停催|延期)~14({im}|联系|电|我们|团队|律师|法务|免费)',
    ],
  },
} satisfies ScamPattern;

export const sources: Source[] = [
  { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: [
    '专业停息挂账，律师代办',
    '花呗借呗逾期协商，法务团队代理',
    '减免名额最后三天申请',
    '我们帮你跟平台谈，最低减免一半',
  ],
  no: ['可以找平台协商还款吗', '延期还款要本人打官方客服申请', '利息怎么算'],
};
