import type { Cause } from '../defineDiagnosis';

export default {
  id: 'internalOverdue',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'common',
  symptoms: {
    overdueBlock: 'decisive',
    repaymentDue: 'decisive',
    frozen: 'weak',
    closedByPlatform: 'weak',
    limitReduced: 'weak',
    cannotUse: 'weak',
  },
  facts: {
    antOverdue: { current: 'proves', past: 'moderate', none: '-strong' },
    usedBefore: { never: '-moderate' },
  },
  actions: ['checkRepayment', 'repayAnt'],
  minutes: 5,
  retry: 'repayIfDue',
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'creditRegulation', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
