import type { Symptom, SymptomExamples } from '../define';

export default {
  id: 'identityProblem',
  class: 'identityProblem',
  yieldsTo: [
    'otherAccount',
    'sellerCollect',
    'faceFailed',
    'documentExpired',
    'ageNotMet',
    'detailsMismatch',
    'detailsRequired',
    'securityRisk',
  ],
  rules: [
    {
      id: 'failed',
      pattern:
        '信息不(完善|完整|全)|(实名|身份|证件)[认证|验证|证]~5(失败|不通过|没通过|没有通过|未通过|过不了|识别|不完善|不完整|模糊|不清|传不了|上传不)|{shown}~3(没|没有|未)(实名|认证)|(<!(安全|初始化|授权))认证(失败|不了|没通过|不通过|没过)',
      unless: '安全认证|{raise}',
    },
    {
      id: 'document',
      pattern: '身份证|证件|实名|身份(信息|认证|验证|资料)',
      unless:
        '{raise}|已[经]~4(认证|实名)|实名~4(过|了)|{repaying}|(冒用|盗用|冒名|偷偷|偷|背着我|瞒着我|拿)~4身份证',
    },
    {
      id: 'name',
      pattern: '(改|换)[了|过](名字|名[了|后|$]|姓名)|(名字|姓名)~4(改了|改过|不一样|不一致|不对|不符)',
    },
    {
      id: 'nationality',
      pattern: '外国|不是中国人|外籍|护照|港澳|台胞|国籍|台湾人|香港人',
    },
    {
      id: 'education',
      pattern: '学历|初中|高中|大学生|学生',
      unless: '{raise}|额度|(学生|学历)[是|也|们]({may}|能|可以|可否)~2({open}|用|使用|有)',
    },
  ],
  typical: ['实名认证过不了', '身份验证失败', '没有身份证可以用吗', '学生能不能用花呗'],
  sources: [{ ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' }],
} satisfies Symptom;

export const examples: SymptomExamples = {
  failed: {
    why: 'Real-name or identity check fails.',
    yes: ['实名认证一直失败，借呗怎么弄', '身份验证失败用不了花呗', '身份证照片上传不了花呗'],
    no: ['安全认证没过', '饿了么怎么用不了花呗'],
  },
  document: {
    why: 'Identity papers as a condition.',
    yes: ['没有身份证可以开花呗吗', '花呗要实名认证吗', '花呗显示身份信息有误'],
    no: [
      '我已经实名认证了还是开不了花呗',
      '一个身份证可以开几个花呗',
      '老公偷偷用我身份证开了花呗',
      '别人冒用我身份证开了借呗',
    ],
  },
  name: {
    why: 'A changed or different name.',
    yes: ['我改了名字花呗用不了', '户口本上改过姓名了，借呗怎么办'],
    no: ['花呗怎么改昵称', '商家名字叫什么'],
  },
  nationality: {
    why: 'Foreign papers.',
    yes: ['我不是中国人，可以用花呗吗', '外籍人士能开通借呗吗', '护照认证的支付宝可以开花呗吗'],
    no: ['国外能用花呗付款吗', '淘宝可以用花呗吗'],
  },
  education: {
    why: 'Education and student status as a condition.',
    yes: ['说学生不能用花呗', '花呗要填学历才能用'],
    no: ['提额要填学历吗', '开通借呗的步骤', '学生可以开花呗吗'],
  },
};
