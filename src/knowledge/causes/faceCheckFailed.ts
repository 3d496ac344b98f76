import type { Cause } from '../defineDiagnosis';

export default {
  id: 'faceCheckFailed',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'occasional',
  symptoms: { faceFailed: 'decisive', securityRisk: 'weak', identityProblem: 'weak' },
  facts: {
    environment: { 'new-device': 'weak' },
    idDocument: { expired: 'weak' },
  },
  actions: ['retryFace', 'updateApp', 'askOfficial'],
  minutes: 5,
  retry: 'afterRepair',
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
