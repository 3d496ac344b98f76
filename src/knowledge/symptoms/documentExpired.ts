import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'documentExpired',
  class: 'identityProblem',
  yieldsTo: [],
  rules: [
    {
      id: 'saidExpired',
      pattern: '(身份证|证件|身份信息)已[经]过期|更新[身份]证件',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'expired',
      pattern: '(身份证|证件|身份信息|身份)~6(过期|到期|失效|有效期|过了期)|过期~4身份证',
    },
  ],
  typical: ['身份证过期了', '证件到期还能用吗'],
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidExpired: {
    why: 'The platform says the paper has expired.',
    yes: ['您的身份证已过期', '请更新身份证件'],
    no: ['优惠券已过期', '一张身份证可以开几个花呗'],
  },
  expired: {
    why: 'The same in retelling.',
    yes: ['身份证到期了借呗还能用吗', '借呗提示身份证快过期', '身份证有效期更新了借呗还是用不了'],
    no: ['花呗临时额度到期', '身份证没有丢'],
  },
};
