import type { Cause } from '../defineDiagnosis';

export default {
  id: 'legalRestriction',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'rare',
  symptoms: { frozen: 'moderate' },
  facts: {
    freezeNotice: { judicial: 'proves', none: '-moderate' },
  },
  actions: ['askWhoRestricts', 'askOfficial'],
  minutes: 10,
  retry: 'askAuthority',
  sources: [{ ref: 'antiTelecomFraudLaw', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
} satisfies Cause;
