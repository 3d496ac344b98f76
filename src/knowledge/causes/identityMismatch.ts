import type { Cause } from '../defineDiagnosis';

export default {
  id: 'identityMismatch',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'occasional',
  symptoms: {
    detailsMismatch: 'decisive',
    identityProblem: 'moderate',
    securityRisk: 'weak',
    rejected: 'weak',
    notActivated: 'weak',
    stepRequired: 'weak',
  },
  facts: {
    phone: { other: 'strong', unused: 'moderate', own: '-weak' },
    ownBankCard: { no: 'strong', yes: '-weak' },
  },
  actions: ['fixPhoneAndCard'],
  minutes: 10,
  after: 'identityIncomplete',
  retry: 'pauseIfRefused',
  sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
} satisfies Cause;
