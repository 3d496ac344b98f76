import type { Cause } from '../defineDiagnosis';

export default {
  id: 'notAppliedYet',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'occasional',
  symptoms: {
    howToActivate: 'decisive',
    entryMissing: 'weak',
    notActivated: 'weak',
    limitMissing: 'moderate',
  },
  facts: {
    usedBefore: { never: 'weak', worked: '-strong' },
    lastTry: { lt30: '-moderate', '30-90': '-moderate' },
    closedBy: { self: '-moderate', platform: '-moderate' },
  },
  actions: ['findEntry', 'completeRealName'],
  minutes: 2,
  retry: 'none',
  sources: [
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
