import type { Cause } from '../defineDiagnosis';

export default {
  id: 'externalOverdue',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'common',
  symptoms: {
    rejected: 'weak',
    closedByPlatform: 'weak',
    limitReduced: 'weak',
    overdueBlock: 'weak',
    notActivated: 'weak',
  },
  facts: {
    otherOverdue: { current: 'strong', past: 'moderate', none: '-moderate' },
    creditReport: { blemish: 'strong', clean: '-strong' },
  },
  actions: ['checkCreditReport', 'repayOthers', 'talkToLender'],
  minutes: 10,
  retry: 'pauseIfRefused',
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'creditRegulation', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
