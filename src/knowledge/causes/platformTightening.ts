import type { Cause } from '../defineDiagnosis';

export default {
  id: 'platformTightening',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'common',
  symptoms: {
    rejected: 'weak',
    entryMissing: 'weak',
    limitReduced: 'weak',
    closedByPlatform: 'weak',
    limitMissing: 'weak',
  },
  facts: {
    usedBefore: { worked: 'weak' },
    limitLeft: { zero: 'weak' },
    balanceDue: { none: 'weak' },
  },
  actions: ['followNotices'],
  minutes: 30,
  retry: 'pauseOrNone',
  sources: [
    { ref: 'loanFacilitation', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-02-20' },
    { ref: 'rateGuidance', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-02-20' },
  ],
} satisfies Cause;
