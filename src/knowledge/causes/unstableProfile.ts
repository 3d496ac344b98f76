import type { Cause } from '../defineDiagnosis';

export default {
  id: 'unstableProfile',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'occasional',
  symptoms: { securityRisk: 'weak', rejected: 'weak', notActivated: 'weak' },
  facts: {
    profileChanges: { '3plus': 'strong', '2': 'moderate', '0-1': '-moderate' },
  },
  actions: ['reviewProfile', 'keepSteady'],
  minutes: 2,
  retry: 'pauseIfRefused',
  sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
} satisfies Cause;
