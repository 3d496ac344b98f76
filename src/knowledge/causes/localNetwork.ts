import type { Cause } from '../defineDiagnosis';

export default {
  id: 'localNetwork',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'occasional',
  symptoms: { systemBusy: 'moderate', faceFailed: 'weak', cannotUse: 'weak' },
  facts: {
    network: { unstable: 'strong', vpn: 'moderate', normal: '-moderate' },
    othersAffected: { yes: '-strong' },
    duration: { gt24h: '-weak' },
  },
  actions: ['changeNetwork', 'signInAgain'],
  minutes: 2,
  retry: 'outageHour',
  sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
} satisfies Cause;
