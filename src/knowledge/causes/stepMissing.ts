import type { Cause } from '../defineDiagnosis';

export default {
  id: 'stepMissing',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'occasional',
  symptoms: {
    stepRequired: 'decisive',
    detailsRequired: 'weak',
    authorisationRequired: 'weak',
    faceFailed: 'weak',
  },
  facts: {
    ownBankCard: { no: 'moderate' },
  },
  actions: ['finishStep'],
  minutes: 5,
  retry: 'afterRepair',
  sources: [{ ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
} satisfies Cause;
