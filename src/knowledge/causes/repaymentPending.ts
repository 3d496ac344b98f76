import type { Cause } from '../defineDiagnosis';

export default {
  id: 'repaymentPending',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'occasional',
  symptoms: { repaidNotRestored: 'decisive', limitMissing: 'weak', overdueBlock: 'weak' },
  facts: {
    balanceDue: { none: 'weak', due: '-moderate' },
    limitLeft: { zero: 'moderate' },
    usedBefore: { never: '-strong' },
  },
  actions: ['checkRepayment', 'askIfNotUpdated'],
  minutes: 2,
  retry: 'recordUpdate',
  sources: [
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'outage2024', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
