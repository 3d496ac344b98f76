import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'overdueBlock',
  class: 'overdueBlock',
  yieldsTo: ['frozen'],
  rules: [
    {
      id: 'saidLoan',
      pattern:
        '微贷[产品][有|存在]逾期|其他贷款[有|存在]逾期|有逾期账单|有逾期未还的账单|请[先](还清|偿还|归还)(欠款|逾期)',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'overdueUse',
      pattern:
        '({overdue})~24(能用|可以用|还能|可以(开|继续|再|恢复|借|申请|办|用)|能申请|使用|能开|开通|恢复|能借|(再|在)(用|借)|用的了|{unusable}|{unopenable}|没额度|关闭|关了|停)|({unusable}|{unopenable}|被关|关闭|停用|额度)~16({overdue})',
      unless: '影响!(~6(使用|开通|用))~4(吗|没|么|$)|可以~3(几天|逾期|晚)|怎么还|网贷',
    },
    {
      id: 'shown',
      pattern: '{shown}~8({overdue})',
      unless: '{refund}',
    },
  ],
  typical: ['因为逾期不能用', '逾期还完了还能用吗', '提示有贷款逾期'],
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidLoan: {
    why: 'The platform names overdue debt.',
    yes: ['有微贷产品逾期记录，请保持良好还款行为。无法使用花呗购物', '其他贷款有逾期'],
    no: ['我没有逾期', '微贷没有逾期过'],
  },
  overdueUse: {
    why: 'Overdue, together with using or opening.',
    yes: ['逾期了借呗还能借吗', '花呗逾期后多久可以使用', '逾期过还能开通花呗吗'],
    no: ['没有逾期为什么不能用花呗', '逾期一天有什么影响'],
  },
  shown: {
    why: 'A notice of overdue debt.',
    yes: ['显示我有一笔逾期', '花呗提示我欠款没还'],
    no: ['提示没有逾期', '花呗额度够但是提示不足'],
  },
};
