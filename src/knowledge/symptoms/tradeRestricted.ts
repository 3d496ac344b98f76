import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'tradeRestricted',
  class: 'frozen',
  yieldsTo: [],
  rules: [
    {
      id: 'saidTrade',
      pattern: '(从事不真实交易|涉嫌套现|疑似套现|存在套现)~16(限制|关闭|冻结)',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    { id: 'told', pattern: '{shown}~6(套现|不真实交易|虚假交易)', unless: '套现(返|给我|能|可以|秒)|返我' },
  ],
  typical: ['说我有不真实的交易', '说我涉嫌套现被限制'],
  sources: [{ ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' }],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidTrade: {
    why: 'The platform names the reason: trades that were not real.',
    yes: ['检测到您的账号存在使用花呗从事不真实交易的行为，已经限制了花呗的使用', '因涉嫌套现已关闭花呗'],
    no: ['花呗已冻结', '套现犯法吗'],
  },
  told: {
    why: 'The same, retold.',
    yes: ['花呗提示我套现', '提示我虚假交易'],
    no: ['花呗怎么套现', '花呗被冻结了', '扫了个码就把花呗的钱刷给别人了，说套现返我90%'],
  },
};
