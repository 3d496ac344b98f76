import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'limitMissing',
  class: 'limitMissing',
  yieldsTo: ['coolingOff', 'documentExpired', 'frozen'],
  rules: [
    {
      id: 'saidNone',
      pattern: '(暂无|没有|暂时没有)信用额度|可用[分期]额度不足|额度不足~2无法',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'none',
      pattern:
        '(没有|没|无|木有|不给|未)~4额度|{product}~4没[有|得]钱|{product}~6额度~6(不足|不够|为0|是0|为零|是零|没了|没有!(回|恢|变|涨|增|出来|更新|补)|用完|调没|不显示|变0|成0)|额度(不足|不够|为0|是0|为零|是零|没了|没有了|不显示)|不显示~4(额度|金额)|(额度|金额|可借|可用)~4(0|零)(元|块|\\.|钱|$|,|了|啊|呢)|{product}!(~4还)~6余额不足|零额度|0额度|超额(了|度|$)|已超额|透支了',
      unless:
        '{raise}|固定|没用|没有恢复|没恢复|未恢复|恢复|能分期|借完|设置|卡余额|{refund}|{repaying}|给我补|不准入|还{product}~6余额不足',
    },
  ],
  typical: ['没有额度', '可用额度不足', '额度变成零了'],
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidNone: {
    why: 'No limit, as shown.',
    yes: ['暂无信用额度', '可用分期额度不足，无法分期', '可用额度不足，无法分期'],
    no: ['有信用额度', '信用额度是多少'],
  },
  none: {
    why: 'No, zero or too little limit, retold.',
    yes: ['花呗额度是零', '为啥借呗可借额度是0', '借呗额度怎么没有了'],
    no: ['没有临时额度', '额度还没恢复', '还花呗显示余额不足'],
  },
};
