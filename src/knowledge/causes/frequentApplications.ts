import type { Cause } from '../defineDiagnosis';

export default {
  id: 'frequentApplications',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'occasional',
  symptoms: { rejected: 'weak', coolingOff: 'moderate', notActivated: 'weak' },
  facts: {
    creditApplications: { '6plus': 'strong', '3-5': 'moderate', '0-2': '-moderate' },
    retries: { '5plus': 'moderate', '2-4': 'weak' },
  },
  actions: ['pause', 'checkCreditReport', 'waitAndRetry'],
  minutes: 2,
  retry: 'ourPause',
  sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
} satisfies Cause;
