import type { Cause } from '../defineDiagnosis';

export default {
  id: 'accountCompromised',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'occasional',
  symptoms: {
    securityRisk: 'strong',
    orderRisk: 'weak',
    frozen: 'moderate',
    closedByPlatform: 'weak',
    cannotUse: 'weak',
  },
  facts: {
    accountHacked: { yes: 'decisive', no: '-moderate' },
    loginAnomaly: { yes: 'strong', no: '-weak' },
    scamContact: { yes: 'moderate' },
    freezeNotice: { platform: 'weak' },
    otherAccount: { stranger: 'weak' },
  },
  actions: ['checkSecurity', 'askOfficial'],
  minutes: 2,
  retry: 'securityFirst',
  sources: [
    { ref: 'antScamNotice', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
