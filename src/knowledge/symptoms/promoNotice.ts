import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'promoNotice',
  class: 'other',
  yieldsTo: [],
  rules: [
    {
      id: 'saidPromo',
      pattern: '(活动|大促)期间~6(不可用|调整)',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'promo',
      pattern: '(双十一|双11|双12|双十二|618|大促|活动)~6期间~12(不可用|不能用|调整|降|暂停)',
    },
  ],
  typical: ['双十一期间不能用', '活动期间额度有调整'],
  sources: [
    { ref: 'platformScreens', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidPromo: {
    why: 'A notice for the time of a sale.',
    yes: ['活动期间暂不可用', '大促期间额度调整'],
    no: ['活动什么时候结束', '为什么我的借呗不可用'],
  },
  promo: {
    why: 'The same, retold.',
    yes: ['双十一期间花呗不能用', '618期间额度怎么调整了'],
    no: ['双十一有红包吗', '账户被冻结花呗不能用'],
  },
};
