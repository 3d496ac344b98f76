import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'orderRisk',
  class: 'securityRisk',
  yieldsTo: [],
  rules: [
    {
      id: 'saidOrder',
      pattern: '交易~4风险~9(其他|更换)(付款|支付)',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'told',
      pattern: '(这[笔|个|次]|该|本[次|笔])(交易|订单|付款)~4风险~16(换|其他|其它)~4(付款|支付)',
    },
  ],
  typical: ['这笔交易有风险让我换付款方式', '交易存在风险请使用其他付款方式'],
  sources: [
    { ref: 'platformScreens', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidOrder: {
    why: 'This one order is stopped, and another way to pay is offered.',
    yes: ['当前交易存在风险，请使用其他付款方式', '本次交易有风险，请更换支付方式'],
    no: ['当前操作可能存在风险', '借呗提醒交易有风险'],
  },
  told: {
    why: 'The same, retold.',
    yes: ['说这笔交易有风险，让我换个方式付款', '说这次付款有点风险，要换其他支付方式'],
    no: ['这笔交易没有风险', '花呗有什么风险'],
  },
};
