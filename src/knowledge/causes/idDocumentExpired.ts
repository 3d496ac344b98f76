import type { Cause } from '../defineDiagnosis';

export default {
  id: 'idDocumentExpired',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'occasional',
  symptoms: {
    documentExpired: 'decisive',
    identityProblem: 'moderate',
    detailsRequired: 'weak',
    rejected: 'weak',
  },
  facts: {
    idDocument: { expired: 'strong', expiring: 'weak', valid: 'rulesOut' },
  },
  actions: ['renewIdDocument'],
  minutes: 5,
  retry: 'afterRepair',
  sources: [{ ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
} satisfies Cause;
