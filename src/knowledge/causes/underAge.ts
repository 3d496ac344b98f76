import type { Cause } from '../defineDiagnosis';

export default {
  id: 'underAge',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'rare',
  symptoms: { ageNotMet: 'decisive', identityProblem: 'weak' },
  facts: {
    age: { lt18: 'proves', '18-22': 'rulesOut', '23-59': 'rulesOut', '60plus': 'rulesOut' },
  },
  actions: ['waitUntilAdult'],
  minutes: 1,
  retry: 'underAge',
  sources: [
    { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
