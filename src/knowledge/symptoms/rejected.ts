import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'rejected',
  class: 'rejected',
  yieldsTo: [
    'otherAccount',
    'sellerCollect',
    'queueFull',
    'securityRisk',
    'faceFailed',
    'coolingOff',
    'inReview',
    'ageNotMet',
  ],
  rules: [
    {
      id: 'saidEvaluated',
      pattern:
        '综合(评估|评定|测评|评测)~3(暂未|未|没有|没|不)通过|(未|没有|不)通过(综合|系统综合)(评估|评定)',
      said: true,
    },
    {
      id: 'saidUnmet',
      pattern: '(不符合|不满足|未满足)~3{product}~3[使用|开通]~1条件|暂不符合~4开通~6条件',
      said: true,
    },
    {
      id: 'saidUseMore',
      pattern:
        '建议[你](常|长|多|经常|多多)[使]用支付宝|(系统|综合)~12(评估|测评|评测)~10(逐步邀约|多使用支付宝)|逐步邀约~4用户',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'evaluation',
      pattern: '评估|评测|测评|综评',
      unless: '{raise}',
    },
    {
      id: 'audit',
      pattern: '审核|审批|审查|资质',
      unless: '{repaying}|{refund}',
    },
    {
      id: 'unmet',
      pattern:
        '(不符合|不满足|未满足|没满足|没达到|未达到|达不到|不达标|不够|不具备|没有|没)~6(条件|资格|要求|资质|标准)|(条件|资格|要求|资质)~3(不够|不足|不满足|不符|达不到)|不符合~6({open}|{product})|暂不符合|不符合$|资格不符|无法~3提供~4服务',
      unless: '要求的',
    },
    {
      id: 'notPassed',
      pattern:
        '(没有|没|未|不|暂未|不能|不给|不予)通过|(通过|过)不了|通不过|(申请|{product})~10(没过|不给过|没给过|老不过|总不过|一直不过|都不过|就是不过|没下来)',
      unless: '验证|认证|身份证|{face}|授权|{refund}',
    },
    {
      id: 'refused',
      pattern:
        '申请~8(失败|被拒|拒绝|不通过)|拒绝|被拒|秒拒|拒贷|拒了|(把|给)我[给|直接|又]拒|不予|不批|不给批|(没|没有|未)批|批不(下来|下|了|过)|驳回|信用(不足|不够|太低)|(综合评分|系统评分|评分)~3(不足|不够|不达标|过低|太低|未达)',
      unless: '{aside}',
    },
  ],
  typical: ['申请借呗没通过', '说我不符合开通条件', '系统评估要多久', '审核没过怎么办'],
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidEvaluated: {
    why: 'The refusal as sent by message.',
    yes: ['您提交的蚂蚁借呗申请经综合评估暂未通过，感谢您的关注', '经综合评估，暂未通过'],
    no: ['综合评分是什么意思', '蚂蚁借呗怎么弄'],
  },
  saidUnmet: {
    why: 'Conditions not met, in the words of the product page.',
    yes: ['账户暂时不满足借呗使用条件', '暂不符合开通花呗的条件'],
    no: ['借呗使用条件是什么', '帮我开通花呗'],
  },
  saidUseMore: {
    why: 'The stock answers of the page and of the service desk.',
    yes: ['暂时无法使用花呗，建议常使用支付宝', '花呗的开通是由系统综合测评的，建议您多多使用支付宝'],
    no: ['我经常使用支付宝', '花呗的开通方式'],
  },
  evaluation: {
    why: '评估 is only ever the gate before opening.',
    yes: ['借呗评估不通过', '我的借呗综合评估没过', '借呗评估什么时候结束'],
    no: ['评价怎么写', '我什么时候可以用借呗'],
  },
  audit: {
    why: 'Waiting for, or failing, the review.',
    yes: ['为什么审核老不过', '借呗还要审核多长时间', '怎么样才能通过花呗审核'],
    no: ['退款审核要多久', '怎么样才有借呗啊'],
  },
  unmet: {
    why: 'Not qualified, in the words of the person asking.',
    yes: ['花呗系统说我暂不符合', '为什么我达不到借呗的开通标准', '提示资格不符'],
    no: ['需要什么条件', '芝麻分不够高吗'],
  },
  notPassed: {
    why: 'Not passed, where no check of face, identity or security is meant.',
    yes: ['为什么我的借呗一直没有通过', '借呗申请不通过原因', '申请花呗为什么总不通过'],
    no: ['安全验证没有通过', '刷脸没通过'],
  },
  refused: {
    why: 'The application came back refused.',
    yes: [
      '申请借呗被拒绝了',
      '花呗申请失败多久可以再申请',
      '花呗把我拒了',
      '借呗一申请就秒拒',
      '借呗申请被驳回',
      '借呗怎么都批不下来',
      '花呗说综合评分不足',
    ],
    no: ['还款失败', '自动扣款失败', '花呗退款申请被驳回', '借呗批下来了', '我没被拒啊'],
  },
};
