import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'detailsRequired',
  class: 'identityProblem',
  yieldsTo: ['faceFailed', 'rejected'],
  rules: [
    {
      id: 'saidComplete',
      pattern: '请[先](完善|补充|完成)~2(身份信息|个人信息|实名认证|资料)',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'details',
      pattern: '(完善|补充|补全|上传|填写|提交|补|填)~4(身份|资料|个人信息|证件|信息)',
      unless: '{raise}|额度|评估|审核',
    },
  ],
  typical: ['要我完善身份信息', '让我上传身份证'],
  sources: [
    { ref: 'platformScreens', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidComplete: {
    why: 'The platform asks for details.',
    yes: ['请完善身份信息', '请完成实名认证'],
    no: ['请完成付款', '开花呗时候人脸认证不了'],
  },
  details: {
    why: 'Details to be filled in, retold.',
    yes: ['借呗让我补充个人资料', '花呗要上传证件怎么传', '花呗让我上传身份证照片'],
    no: ['提额要补充资料吗', '花呗怎么还款'],
  },
};
