import type { Symptom, SymptomExamples } from '../define';

export default {
  id: 'repaymentDue',
  class: 'other',
  yieldsTo: [
    'overdueBlock',
    'frozen',
    'closedByPlatform',
    'repaidNotRestored',
    'limitReduced',
    'reopenAfterClose',
    'systemBusy',
  ],
  rules: [
    {
      id: 'owed',
      pattern:
        '({overdue})~12(还不上|还不起|没钱还|没钱|催收|催债|协商|怎么办|咋办)|({product}|账单|欠款|欠的钱)~8(还不上|还不起|没钱还)|(还不上|还不起|没钱还)~4({product}|账单)|催收~10({product}|{overdue})|{product}~10催收',
      unless: '{repaid}!(上|不)',
    },
    {
      id: 'debit',
      pattern:
        '(扣款|代扣|自动还款|自动还)~4(失败|不成功|没成功|没扣)|(还{product}|{product}还款|{product}[自动]扣款)~6余额不足|点前[再]~2(不还|未还|没还)~6征信',
      unless: '{refund}',
    },
  ],
  typical: ['花呗逾期还不上怎么办', '花呗自动扣款失败', '逾期了催收打电话'],
  sources: [{ ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' }],
} satisfies Symptom;

export const examples: SymptomExamples = {
  owed: {
    why: 'A debt that is due and cannot be paid, with nothing said of using.',
    yes: ['花呗逾期了三个月，催收打电话', '花呗逾期还不上怎么办', '借呗还不起了', '花呗有逾期怎么办'],
    no: ['花呗逾期还完了怎么办', '花呗逾期五天会不会降芝麻分', '没有逾期怎么办', '花呗额度没钱了'],
  },
  debit: {
    why: 'The repayment was not taken from the account.',
    yes: ['花呗自动扣款失败余额不足，今晚12点前不还上征信', '花呗扣款失败怎么回事', '还花呗显示余额不足'],
    no: ['花呗付款失败', '花呗退款失败', '花呗余额不足'],
  },
};
