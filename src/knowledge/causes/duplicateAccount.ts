import type { Cause } from '../defineDiagnosis';

export default {
  id: 'duplicateAccount',
  products: ['huabei'],
  prior: 'common',
  symptoms: { otherAccount: 'decisive', entryMissing: 'weak' },
  facts: {
    otherAccount: { 'has-open': 'decisive', 'has-closed': 'moderate', none: '-strong' },
  },
  actions: ['useOldAccount', 'askOfficial'],
  minutes: 5,
  retry: 'pauseIfRefused',
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
