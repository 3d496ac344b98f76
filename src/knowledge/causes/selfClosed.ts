import type { Cause } from '../defineDiagnosis';

export default {
  id: 'selfClosed',
  products: ['huabei', 'jiebei'],
  prior: 'occasional',
  symptoms: {
    closedByPlatform: 'moderate',
    notActivated: 'weak',
    reopenAfterClose: 'strong',
    entryMissing: 'weak',
  },
  facts: {
    closedBy: { self: 'decisive', platform: 'rulesOut', none: 'rulesOut' },
  },
  actions: ['viewLastResult', 'applyAfresh'],
  minutes: 2,
  // Who closed it does not say why it does not open again.
  atMost: 'moreLikely',
  retry: 'afterLastTry',
  sources: [
    { ref: 'sdkCloseReason', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
