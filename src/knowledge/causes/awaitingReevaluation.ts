import type { Cause } from '../defineDiagnosis';

export default {
  id: 'awaitingReevaluation',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'occasional',
  symptoms: {
    coolingOff: 'decisive',
    inReview: 'strong',
    reopenAfterClose: 'moderate',
    repaidNotRestored: 'weak',
    closedByPlatform: 'weak',
    rejected: 'weak',
    notActivated: 'weak',
    limitMissing: 'weak',
  },
  facts: {
    where: { 'after-loan': 'strong' },
    closedBy: { platform: 'strong', self: 'moderate' },
    lastTry: { lt30: 'weak', '30-90': 'weak', gt90: '-moderate' },
    antOverdue: { past: 'weak' },
  },
  actions: ['pause', 'waitAndRetry'],
  minutes: 2,
  retry: 'afterLastTry',
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
