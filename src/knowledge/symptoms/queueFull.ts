import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'queueFull',
  class: 'queueFull',
  yieldsTo: [],
  rules: [
    {
      id: 'saidMany',
      pattern: '今天申请[的]人[数][太|过]多|(当前|今日)申请人[数][太|过]多|人数(过多|太多|已满)',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'many',
      pattern:
        '(申请|今天|今日|排队|当前|现在)~6人[数|员]~4(多|满|上限|超限)|人[数](过|太|已)~2(多|满)|人多人多|{shown}~4人多|人数较多|明(天|早|日)~3(早点|再|来)|名额~4(满|没|完|不足|有限|抢)|抢~2名额|排队|抢~2{product}|额满|满额|满员|人满<!(本人满)',
      unless: '{repaying}|红包',
    },
  ],
  typical: ['今天申请的人太多，让我明天再来', '申请人数过多'],
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidMany: {
    why: 'Too many applicants, as shown.',
    yes: ['今天申请的人太多，请明天早点再来', '当前申请人数过多'],
    no: ['我申请了很多次', '花呗怎么申请'],
  },
  many: {
    why: 'Crowds, quota and 明天再来 in retelling.',
    yes: ['借呗说申请的人太多了，叫我明天来', '总说人多', '一直提示当前人数较多'],
    no: ['有多少人用花呗', '明天还款可以吗'],
  },
};
