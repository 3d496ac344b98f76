import type { Cause } from '../defineDiagnosis';

export default {
  id: 'scoreBelowThreshold',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'common',
  symptoms: {
    rejected: 'moderate',
    notActivated: 'moderate',
    coolingOff: 'weak',
    inReview: 'weak',
    closedByPlatform: 'weak',
    limitReduced: 'weak',
    entryMissing: 'weak',
    cannotUse: 'weak',
    frozen: 'weak',
    limitMissing: 'weak',
  },
  facts: {
    zhimaScore: { lt550: 'weak' },
    where: { 'pay-one-shop': '-strong', collect: '-strong' },
  },
  actions: ['askOfficial', 'useNormally', 'waitAndRetry'],
  minutes: 30,
  retry: 'pauseIfRefused',
  residual: true,
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'personalInformationLaw', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
