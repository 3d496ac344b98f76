import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'limitReduced',
  class: 'other',
  yieldsTo: [],
  rules: [
    {
      id: 'saidReduced',
      pattern: '额度已[被](调整|降低|下调)',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'reduced',
      pattern:
        '额度~6(降低|下降|减少|变少|变低|降了|被降|变小|越来越(少|低)|缩水)|额度~8(降到|降至|降成|掉到|砍到)!(0|零)|降~2额度|降额|{product}缩水',
    },
  ],
  typical: ['额度被降低了', '额度为什么变少'],
  sources: [
    { ref: 'platformScreens', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidReduced: {
    why: 'The platform says the limit was adjusted.',
    yes: ['您的花呗额度已调整', '额度已被降低'],
    no: ['额度可以调整吗', '花呗额度是零'],
  },
  reduced: {
    why: 'Lower than before, retold.',
    yes: ['花呗额度被降了', '借呗额度为什么变少了', '花呗额度为什么下降了'],
    no: ['花呗没有额度', '利率降低了'],
  },
};
