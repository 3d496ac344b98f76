import type { Cause } from '../defineDiagnosis';

export default {
  id: 'thinCreditHistory',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'common',
  symptoms: { rejected: 'weak', notActivated: 'weak' },
  facts: {
    zhimaScore: { lt550: 'weak', '550-599': 'weak', '700plus': '-moderate' },
    accountAge: { lt3: 'weak' },
    monthlyPayments: { '0-2': 'weak' },
    profileFilled: { empty: 'weak' },
    usedBefore: { worked: '-moderate' },
    antOverdue: { current: '-moderate' },
  },
  actions: ['viewCreditPage', 'useNormally'],
  minutes: 10,
  retry: 'ourPause',
  sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
} satisfies Cause;
