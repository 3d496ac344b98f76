import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'detailsMismatch',
  class: 'identityProblem',
  yieldsTo: ['otherAccount'],
  rules: [
    {
      id: 'saidMismatch',
      pattern: '身份信息不一致|姓名与证件不符|信息与~6不一致',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'mismatch',
      pattern:
        '(身份|姓名|实名|认证|名字)~12(不一致|不符|不同|不匹配|对不上|不是本人|不一样|不是我)|信息~2(不一致|不符|对不上|不匹配)|(手机号|号码|银行卡)~3不是(自己|本人|我的)',
    },
  ],
  typical: ['身份信息不一致', '名字和证件对不上'],
  sources: [
    { ref: 'platformScreens', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidMismatch: {
    why: 'The platform finds a difference.',
    yes: ['身份信息不一致', '姓名与证件不符'],
    no: ['账单金额不一致', '提示资格不符'],
  },
  mismatch: {
    why: 'A difference between papers and account, retold.',
    yes: ['我的名字和实名对不上', '身份证和支付宝认证不一样花呗能用吗'],
    no: ['额度和别人不一样', '支付宝花呗不能打开'],
  },
};
