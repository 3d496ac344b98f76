import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'ageNotMet',
  class: 'identityProblem',
  yieldsTo: [],
  rules: [
    {
      id: 'saidAge',
      pattern: '(未满|不满)(#|十八)[周]岁|年龄不符',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'age',
      pattern:
        '(未|不|没|没有|还没|不到|刚)(满|到)~2(#|十八)[周]岁|未成年|年龄|(#|多少|几|多大|十八|十七|十六)[周]岁|多大~2(可以|能|才)',
      unless:
        '额度~4多少|<!(0|1|2|3|4|5|6|7|8|9)(2|3|4|5|6|7|8|9)(0|1|2|3|4|5|6|7|8|9)[多|几][周]岁~8(能|可以)',
    },
  ],
  typical: ['没满十八岁', '提示年龄不符合'],
  sources: [
    { ref: 'platformScreens', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidAge: {
    why: 'The platform names the age.',
    yes: ['未满18周岁不能使用', '年龄不符合要求'],
    no: ['用了十八年支付宝', '为啥不能使用花呗'],
  },
  age: {
    why: 'Age asked or told.',
    yes: ['花呗多少岁可以开通', '16岁可以用花呗吗', '花呗说我年龄不够'],
    no: ['用了十八个月花呗', '美团可以用花呗吗', '60岁老人能开花呗吗'],
  },
};
