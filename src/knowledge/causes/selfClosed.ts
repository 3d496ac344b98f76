import type { Cause } from '../defineDiagnosis';

export default {
  id: 'selfClosed',
  products: ['huabei', 'jiebei'],
  prior: 'occasional',
  symptoms: {
    closedByPlatform: 'moderate',
    notActivated: 'weak',
    reopenAfterClose: 'moderate',
    entryMissing: 'weak',
  },
  facts: {
    closedBy: { self: 'strong', platform: 'rulesOut', none: 'rulesOut' },
  },
  actions: ['viewLastResult', 'applyAfresh'],
  minutes: 2,
  retry: 'afterLastTry',
  sources: [
    { ref: 'sdkCloseReason', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
