import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'coolingOff',
  class: 'rejected',
  yieldsTo: [],
  rules: [
    {
      id: 'saidMonths',
      pattern: '(#|一|两|二|三|六|半|几)[个]月(后|以后|之后)~2(再来|再试|再申请|再提交)',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'waitMonths',
      pattern: '(#|一|两|二|三|六|半|几)[个](月|天|年)~2(后|以后|之后|才能)~6(申请|再)',
      unless: '{repaying}|{refund}',
    },
  ],
  typical: ['让我六个月以后再来', '要等几个月才能再申请'],
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidMonths: {
    why: 'A waiting time named by the platform.',
    yes: ['六个月以后再来', '请***个月后再试'],
    no: ['花呗六个月分期', '半年没用花呗了'],
  },
  waitMonths: {
    why: 'The waiting time retold.',
    yes: ['说我要三个月后才可以申请', '借呗提示半年以后才能申请'],
    no: ['三个月后还款', '借呗可以申请吗'],
  },
};
