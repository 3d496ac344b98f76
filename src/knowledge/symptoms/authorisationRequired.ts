import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'authorisationRequired',
  class: 'stepRequired',
  yieldsTo: ['limitMissing'],
  rules: [
    {
      id: 'saidAuthorise',
      pattern: '请同意授权|征信查询[报送]授权',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'authorise',
      pattern: '授权|同意~2协议',
      unless: '取消授权|扣款|预授权|不授权|授权给了|(取消|解除)~8授权|授权~4取消|同意协议并刷脸',
    },
  ],
  typical: ['要我同意授权', '授权一直失败'],
  sources: [
    { ref: 'platformScreens', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidAuthorise: {
    why: 'Consent to the credit inquiry.',
    yes: ['请同意授权', '个人征信查询报送授权书'],
    no: ['授权已经取消了', '借呗上征信吗'],
  },
  authorise: {
    why: 'Consent, retold.',
    yes: ['借呗让我授权芝麻信用', '借呗授权失败', '借呗授权是什么意思'],
    no: ['怎么取消花呗授权', '花呗预授权是什么'],
  },
};
