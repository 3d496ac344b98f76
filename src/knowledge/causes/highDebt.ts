import type { Cause } from '../defineDiagnosis';

export default {
  id: 'highDebt',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'occasional',
  symptoms: { limitReduced: 'moderate', rejected: 'weak', notActivated: 'weak' },
  facts: {
    debtRatio: { gt70: 'strong', '50-70': 'strong', '30-50': 'weak', lt30: '-strong' },
    spending: { 'large-lastday': 'weak' },
  },
  actions: ['lowerDebt', 'talkToLender'],
  minutes: 5,
  retry: 'pauseIfRefused',
  sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
} satisfies Cause;
