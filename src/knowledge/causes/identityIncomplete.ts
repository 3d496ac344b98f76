import type { Cause } from '../defineDiagnosis';

export default {
  id: 'identityIncomplete',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'common',
  symptoms: {
    detailsRequired: 'decisive',
    identityProblem: 'strong',
    stepRequired: 'weak',
    notActivated: 'weak',
    rejected: 'weak',
    cannotUse: 'weak',
  },
  facts: {
    realName: { none: 'proves', partial: 'strong', full: '-strong' },
    profileFilled: { empty: 'moderate', partial: 'weak', complete: '-weak' },
  },
  actions: ['completeRealName', 'reviewProfile'],
  minutes: 2,
  retry: 'pauseIfRefused',
  sources: [
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
