import type { Cause } from '../defineDiagnosis';

export default {
  id: 'brushingViolation',
  products: ['huabei'],
  prior: 'rare',
  symptoms: { tradeRestricted: 'moderate', closedByPlatform: 'weak', frozen: 'weak' },
  facts: {
    brushing: { yes: 'strong', no: '-moderate' },
  },
  actions: ['stopBrushing', 'askOfficial'],
  minutes: 1,
  retry: 'askOfficial',
  sources: [
    { ref: 'unfairCompetitionLaw', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
