import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** Somebody says he is the police, the regulator, the school, and that your 花呗 has to go or is part of a crime. */
export default {
  id: 'fakeAuthority',
  says: {},
  asked: {
    impersonation: [
      '<!(给|向|跟|找|打){authority}~4<!(会会|不会|从不|(院|察|安|局|官|校|师|员|处)会)(打电话|来电|打来|打了电话)!(~4(提醒|不要))~12(注销|清零|关闭|调低|调整|核查|清查)~4({product}|校园贷|学生账户|网贷|贷款)',
      '{authority}~4说~4(我|我的|{product}|支付宝|银行卡|名下)!(~4套现)~6(涉嫌|涉及|参与|卷入|和|跟)~4(洗钱|诈骗|案件|案子|犯罪)',
      '{authority}~4(说|让|叫|要)!(~3(不|别|勿))~6(注销|关闭|清零|销掉)~4(校园贷|学生账户|学生贷|校园账户)',
    ],
  },
  threats: {
    impersonation: [
      '{authority}~2(说|让|叫|要|打来|打电话)!(不|别|勿|你别|我别)~5(注销|关闭|清零|销掉)~4(校园贷|学生账户|学生贷|{product})~4(不然|否则|要不|不注销|不关|不处理|会)~2(影响|耽误|上|不能|不给)~3(毕业|征信|学位|学籍|档案|升学|就业)',
    ],
  },
} satisfies ScamPattern;

export const sources: Source[] = [
  { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: [
    '银保监会打电话注销借呗',
    '警察说花呗涉嫌洗钱',
    '辅导员说要注销校园贷',
    '老师让注销花呗，不然影响毕业',
  ],
  no: [
    '银保监会不会打电话注销借呗',
    '警察说花呗套现涉嫌犯罪',
    '我给银保监会打电话，想注销借呗',
    '学校老师让我们少用花呗',
  ],
};
