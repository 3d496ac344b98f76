import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'frozen',
  class: 'frozen',
  yieldsTo: ['tradeRestricted'],
  rules: [
    {
      id: 'saidFrozen',
      pattern:
        '{product}(已|已被|被)冻结|{product}额度已[被]冻结|检测到~30限制[了]花呗的使用|已[经]限制[了]花呗的使用|^冻结额度[:][#]$|账户已[被]冻结',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'frozen',
      pattern: '冻结|解冻|动结|冻住',
      unless: '关系|押金|退款|余额|预授权|资金|盗|(怎么|如何|怎样)冻结[{product}]$|(申请|主动|帮我)冻结',
    },
    {
      id: 'banned',
      pattern:
        '(被|给|又|怎么|为什么|我)~4(封了|封|封掉|限制(使用|了|消费|付款|支付|交易|借款)|锁)|(被|给)风控|(为什么|怎么|为何|突然)限制|解封|解除限制|封号|查封',
      unless: '淘宝~4(封|限制)|信封|会不会|会被|怕被|(找不到|不见|没有|没了|入口)~12是[不是]被',
    },
  ],
  typical: ['花呗被冻结了', '额度冻结怎么解冻', '被封了怎么办'],
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidFrozen: {
    why: 'The platform says frozen or restricted.',
    yes: ['花呗已冻结', '账户已冻结，花呗暂时不能用'],
    no: ['押金冻结了花呗额度', '冻结和额度有关系吗'],
  },
  frozen: {
    why: '冻结 in any retelling, except of deposits.',
    yes: ['怎么解冻借呗', '账户被冻结花呗不能用', '花呗额度为什么冻结了'],
    no: ['押金被冻结什么时候退', '花呗额度为什么下降了'],
  },
  banned: {
    why: 'Other words for it: 封, 限制.',
    yes: ['花呗被封了怎么办', '我借呗被限制了', '花呗什么时候解封'],
    no: ['淘宝被限制登录', '花呗逾期了怎么办', '我会不会被封号', '支付宝里面找不到借呗入口是被封了吗'],
  },
};
