import type { Symptom, SymptomExamples } from '../define';

export default {
  id: 'inReview',
  class: 'rejected',
  yieldsTo: [
    'queueFull',
    'coolingOff',
    'frozen',
    'securityRisk',
    'faceFailed',
    'sellerCollect',
    'otherAccount',
  ],
  rules: [
    {
      id: 'waiting',
      pattern: '(审核|审批|评估)中!(没|不|未|被)|(还|一直|正|仍)在~2(审核|审批|评估)!(没|不|未|被)',
      unless: '{raise}|{repaying}|{refund}',
    },
  ],
  typical: ['申请一直在审核中', '还在审核没有结果'],
  sources: [{ ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' }],
} satisfies Symptom;

export const examples: SymptomExamples = {
  waiting: {
    why: 'No answer yet, which is no refusal.',
    yes: ['申请花呗一直在审核中', '提交借呗申请三天了还在审核'],
    no: ['借呗审核不通过', '退款审核中', '提额还在审核'],
  },
};
