import type { Cause } from '../defineDiagnosis';

export default {
  id: 'regionPolicy',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'rare',
  symptoms: { entryMissing: 'weak', identityProblem: 'weak', rejected: 'weak' },
  facts: {
    region: { 'hk-mo-tw': 'strong', overseas: 'strong', mainland: '-weak' },
  },
  actions: ['useLocalServices', 'askOfficial'],
  minutes: 5,
  retry: 'pauseIfRefused',
  sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
} satisfies Cause;
