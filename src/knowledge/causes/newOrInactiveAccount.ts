import type { Cause } from '../defineDiagnosis';

export default {
  id: 'newOrInactiveAccount',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'common',
  symptoms: { rejected: 'weak', notActivated: 'weak', closedByPlatform: 'weak', entryMissing: 'weak' },
  facts: {
    accountAge: { lt3: 'moderate', '3-12': 'weak', gt12: '-weak' },
    monthlyPayments: { '0-2': 'moderate', '10plus': '-moderate' },
  },
  actions: ['useNormally', 'waitAndRetry'],
  minutes: 5,
  retry: 'ourPause',
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
