import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'faceFailed',
  class: 'faceFailed',
  yieldsTo: [],
  rules: [
    {
      id: 'saidFace',
      pattern: '核身[份]验证失败|暂时无法使用刷脸|刷脸[失败]次数(太|过)多|同意协议并刷脸',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'face',
      pattern: '{face}|面部|面容|脸~2(扫|刷|拍)|我的脸|脸~3(识别|认)|(扫|拍|录|验)~2脸|眨眼',
      unless: '{raise}|刷脸(支付|付款)|额度|还款~4{face}|{face}~4还款',
    },
  ],
  typical: ['刷脸老是不通过', '人脸识别失败', '不想刷脸能开吗'],
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidFace: {
    why: 'The face step as the platform words it.',
    yes: ['核身验证失败', '您暂时无法使用刷脸功能'],
    no: ['刷脸支付有优惠吗', '身份验证失败用不了花呗'],
  },
  face: {
    why: 'Any talk of the face step while opening or using.',
    yes: ['花呗人脸验证通不过', '做了手术脸变了，花呗刷脸过不了', '借呗要刷脸，我刷不了'],
    no: ['刷脸支付怎么用', '提额要不要人脸识别'],
  },
};
