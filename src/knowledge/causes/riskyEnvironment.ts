import type { Cause } from '../defineDiagnosis';

export default {
  id: 'riskyEnvironment',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'occasional',
  symptoms: { securityRisk: 'moderate', orderRisk: 'weak', faceFailed: 'weak', rejected: 'weak' },
  facts: {
    network: { vpn: 'moderate' },
    environment: { roaming: 'moderate', 'new-device': 'weak', normal: '-weak' },
    phone: { virtual: 'moderate' },
    loginAnomaly: { yes: 'weak' },
  },
  actions: ['useUsualDevice', 'changeNetwork'],
  minutes: 2,
  after: 'accountCompromised',
  retry: 'pauseIfRefused',
  sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
} satisfies Cause;
