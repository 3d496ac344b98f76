/** What version 3 wrote. Never to be changed: somebody's browser holds it. */
export const frozen = {
  version: 3,
  records: {
    'fact/age': {
      v: 3,
      seq: 3,
      crc: 1617868213,
      data: '{"value":"23-59","confirmed":"2026-11-02"}',
    },
    'case/4f7c2f0e-8a52-4e53-9d0e-000000000003': {
      v: 3,
      seq: 5,
      crc: 2100330374,
      data: '{"id":"4f7c2f0e-8a52-4e53-9d0e-000000000003","at":"2026-11-02T08:30:00.000Z","host":"www.alipay.com","message":"很抱歉，你的申请暂未通过","product":"xinyonggou","symptoms":["rejected"],"verbatim":["rejected"],"causes":[{"id":"identityIncomplete","standing":"moreLikely"}],"done":[{"action":"completeRealName","day":"2026-11-03"}],"outcome":"notYet","triedOn":"2026-11-04","retryOn":"2026-12-02","remind":true}',
    },
    settings: {
      v: 3,
      seq: 2,
      crc: 195242910,
      data: '{"language":"zh_TW","pausedSites":[{"host":"www.zhihu.com","until":"always","since":"2026-11-01"}],"remindersOn":true,"historyOn":true,"sessionOnly":false}',
    },
  },
  /** A file it exported. */
  backup:
    '{"app":"bei-mingbai","version":3,"made":"2026-11-05","facts":{"age":{"value":"23-59","confirmed":"2026-11-02"}},"history":[{"id":"4f7c2f0e-8a52-4e53-9d0e-000000000003","at":"2026-11-02T08:30:00.000Z","symptoms":["rejected"],"verbatim":["rejected"],"causes":[],"done":[],"triedOn":"2026-11-04"}],"settings":{"language":"zh_TW","pausedSites":[],"remindersOn":true,"historyOn":true}}',
};
