import type { Cause } from '../defineDiagnosis';

export default {
  id: 'limitExhausted',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'occasional',
  symptoms: { limitMissing: 'moderate', repaidNotRestored: 'weak', cannotUse: 'weak' },
  facts: {
    limitLeft: { zero: 'strong', some: '-strong' },
    where: { 'after-loan': 'moderate', activate: '-strong' },
    balanceDue: { due: 'weak', none: '-strong' },
    usedBefore: { never: '-strong' },
  },
  actions: ['viewLimit', 'checkRepayment', 'repayToFreeLimit'],
  minutes: 2,
  retry: 'repayIfDue',
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
