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
    closedBy: { self: 'proves', platform: 'rulesOut', none: 'rulesOut' },
  },
  actions: ['applyAfresh'],
  minutes: 2,
  retry: 'pauseIfRefused',
  sources: [
    { ref: 'sdkCloseReason', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
