import type { Cause } from '../defineDiagnosis';

export default {
  id: 'abnormalSpending',
  products: ['huabei'],
  prior: 'occasional',
  symptoms: { limitReduced: 'moderate', closedByPlatform: 'weak' },
  facts: {
    spending: { 'large-lastday': 'strong', normal: '-moderate' },
    usedBefore: { never: '-strong' },
  },
  actions: ['steadySpending'],
  minutes: 2,
  retry: 'pauseIfRefused',
  sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
} satisfies Cause;
