import type { Symptom, SymptomExamples } from '../define';

export default {
  id: 'repaidNotRestored',
  class: 'repaidNotRestored',
  yieldsTo: ['overdueBlock', 'frozen'],
  rules: [
    {
      id: 'notBack',
      pattern:
        '({repaid})~16({notYet}|不<!(能不|可不|会不))~4(恢复|回来|出来|变|额度|能用|可以用|能使用|可以使用|能借|使用|补|上来|返|增加)',
      unless: '提额|临时额度|分期',
    },
    {
      id: 'stillNot',
      pattern:
        '({repaid})~12({unusable}|额度~4(还是|仍|依然|变|就|直接)~2(0|零)|没额度|没有额度|额度~2(没了|没有了)|不能再|借不)',
      unless: '我只|让我只|{leave}',
    },
    {
      id: 'limitNotBack',
      pattern: '额度~4({notYet}|不)~3(恢复|回来)|({notYet})恢复~3额度|(没|没有|未)恢复',
      unless: '{refund}',
    },
    {
      id: 'backWhen',
      pattern: '({repaid})~8({when}|怎么)~4(恢复|能用|可以用|回来)|({repaid})~3(再次|怎么恢复|怎么再)',
      unless: '自动恢复',
    },
  ],
  typical: ['还清了额度没有恢复', '还完款还是不能用'],
  sources: [{ ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' }],
} satisfies Symptom;

export const examples: SymptomExamples = {
  notBack: {
    why: 'Repaid, and something has not come back.',
    yes: ['花呗全部还完了怎么还是不能用', '还款成功了额度没回来', '钱都还了花呗额度还是没变'],
    no: ['还没还款', '还款没有提醒'],
  },
  stillNot: {
    why: 'Repaid, and still unusable.',
    yes: ['我把借呗还清了，怎么借不了了', '借呗还完后不能再借了', '我都还上了怎么花呗还用不了'],
    no: ['还款失败了', '先不还款能用吗'],
  },
  limitNotBack: {
    why: 'The limit has not recovered.',
    yes: ['花呗额度还没恢复', '等了三天额度没有恢复'],
    no: ['额度什么时候恢复', '花呗额度没有了怎么办'],
  },
  backWhen: {
    why: 'Repaid, and when will it come back.',
    yes: ['花呗还清了多久能用', '借呗还完了怎么恢复', '我花呗还清多久可以用'],
    no: ['还款后自动恢复吗', '借呗注销了怎么恢复'],
  },
};
