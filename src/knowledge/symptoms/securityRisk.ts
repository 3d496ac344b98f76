import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'securityRisk',
  class: 'securityRisk',
  yieldsTo: ['otherAccount', 'orderRisk'],
  rules: [
    {
      id: 'saidRisk',
      pattern: '(账户|账号|操作|支付宝|交易)~2(存在|有)[安全]风险|可能存在风险|中断[了]~3操作',
      said: true,
    },
    {
      id: 'saidCheck',
      pattern:
        '安全(验证|认证|校验|核验)~4(没有成功|没成功|失败|没有通过|没通过|未通过|不通过)|安全证书~4失败',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'risk',
      pattern: '风险',
      unless: '(没有|没|无|有什么|高|大|多大|有没有)风险|风险~3{yesNo}|<!({shown}~4)风险(大|高)',
    },
    {
      id: 'unsafe',
      pattern:
        '安全(验证|认证|校验|检测|检查|证书|系统|组件|控件|码)|安全!(初始化|核)~4(不过关|没过|进不|不通过|失败|未通过|问题)|(没有|没|未)~4安全(验证|认证|校验)|(账户|账号|操作|交易|环境|行为|状态)[存在|有]异常|异地登录|异常操作|隐患',
    },
  ],
  typical: ['操作有风险被中断', '安全验证没通过', '账户存在风险'],
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidRisk: {
    why: 'The risk control interrupts.',
    yes: [
      '当前操作可能存在风险，为了保护你的账户安全，我们中断了你的操作',
      '您的支付宝账户存在安全风险',
      '您的账户存在风险',
    ],
    no: ['花呗有什么风险', '没有风险'],
  },
  saidCheck: {
    why: 'The security check failed.',
    yes: ['您的安全验证没有成功', '安全证书校验失败（错误代码***）'],
    no: ['安全初始化失败', '点花呗没有反应'],
  },
  risk: {
    why: '风险 told, not asked about in general.',
    yes: ['为什么借钱的时候说我有风险', '花呗有安全风险不让用'],
    no: ['借呗风险大吗', '用花呗有什么风险'],
  },
  unsafe: {
    why: 'Security checks and unusual operations, retold.',
    yes: ['花呗安全检测没过', '为什么花呗要安全验证', '提示我操作异常借不了款'],
    no: ['花呗安全吗', '为什么花呗要还两次'],
  },
};
