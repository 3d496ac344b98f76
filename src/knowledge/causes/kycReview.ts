import type { Cause } from '../defineDiagnosis';

export default {
  id: 'kycReview',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'rare',
  symptoms: {
    detailsMismatch: 'weak',
    identityProblem: 'weak',
    securityRisk: 'weak',
    frozen: 'weak',
    detailsRequired: 'weak',
  },
  facts: {
    otherAccount: { stranger: 'decisive' },
    freezeNotice: { platform: 'moderate' },
    region: { overseas: 'weak' },
    phone: { virtual: 'weak' },
  },
  actions: ['answerReview', 'checkStrangerAccounts', 'askOfficial'],
  minutes: 30,
  retry: 'askOfficial',
  sources: [
    { ref: 'antiTelecomFraudLaw', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
