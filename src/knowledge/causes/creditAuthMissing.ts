import type { Cause } from '../defineDiagnosis';

export default {
  id: 'creditAuthMissing',
  products: ['huabei', 'jiebei'],
  prior: 'occasional',
  symptoms: { authorisationRequired: 'decisive', stepRequired: 'moderate', cannotUse: 'weak' },
  facts: {
    creditAuthorisation: { declined: 'strong', agreed: 'rulesOut' },
  },
  actions: ['readAuthorisation'],
  minutes: 5,
  retry: 'afterRepair',
  sources: [
    { ref: 'creditReporting', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
