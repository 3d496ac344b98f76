import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'cannotUse',
  class: 'cannotUse',
  yieldsTo: [
    'rejected',
    'coolingOff',
    'queueFull',
    'systemBusy',
    'faceFailed',
    'identityProblem',
    'documentExpired',
    'ageNotMet',
    'detailsMismatch',
    'detailsRequired',
    'stepRequired',
    'authorisationRequired',
    'otherAccount',
    'frozen',
    'securityRisk',
    'orderRisk',
    'inReview',
    'overdueBlock',
    'sellerCollect',
    'limitMissing',
    'repaidNotRestored',
    'closedByPlatform',
    'sceneUnsupported',
    'notActivated',
    'entryMissing',
  ],
  rules: [
    {
      id: 'saidUnavailable',
      pattern: '{product}[支付]功能不可用|暂时无法使用{product}',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'cannotUse',
      pattern:
        '{product}~16({unusable})|({unusable})~6{product}|({why}|还是|突然|老是|开始|现在|一直|今天)~6({unusable})',
      unless:
        '{itsThing}|(自动|提前|最低)还|退款|退货|退到|分期(购|支付|付款)|({unusable})!(~6了{yesNo}$)~8{yesNo}$|还信用卡|能不能|可不可用',
    },
    {
      id: 'accountBarred',
      pattern: '(账户|账号)[暂|暂时|目前]不支持~4{product}',
      unless: '{yesNo}$|收款',
    },
    {
      id: 'payoutFails',
      pattern: '放款~4失败|(借款|借钱)~4(失败|不成功)|(支付|付款|交易)~2失败',
      unless: '{refund}|自动还',
    },
  ],
  typical: ['开通了却用不了', '借呗借不出来', '突然不能使用了'],
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidUnavailable: {
    why: 'The function is off, no reason given.',
    yes: ['花呗支付功能不可用', '花呗功能不可用'],
    no: ['花呗功能在哪里', '如何取消花呗支付'],
  },
  cannotUse: {
    why: 'Cannot be used, nothing more is said.',
    yes: ['花呗突然用不了', '我的花呗不可以用了是怎么回事', '花呗付不了款'],
    no: ['可不可用花呗', '没有逾期能用花呗吗'],
  },
  accountBarred: {
    why: 'It is the account, not this order.',
    yes: ['该账户暂不支持使用花呗，请更换支付方式', '账号暂时不支持借呗'],
    no: ['当前交易不支持花呗支付', '我的账户支持花呗吗'],
  },
  payoutFails: {
    why: 'The loan or payment fails.',
    yes: ['借款失败是怎么回事', '借呗点借钱说失败'],
    no: ['还款支付失败退款了', '借呗怎么借钱'],
  },
};
