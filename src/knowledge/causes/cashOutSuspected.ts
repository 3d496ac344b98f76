import type { Cause } from '../defineDiagnosis';

export default {
  id: 'cashOutSuspected',
  products: ['huabei'],
  prior: 'rare',
  symptoms: {
    tradeRestricted: 'decisive',
    closedByPlatform: 'moderate',
    frozen: 'moderate',
    limitReduced: 'weak',
  },
  facts: {
    cashOut: { yes: 'decisive', no: '-moderate' },
    usedBefore: { never: '-moderate' },
  },
  actions: ['askOfficial', 'stopCashOut'],
  minutes: 1,
  retry: 'askOfficial',
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'cashOutVerdict', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
