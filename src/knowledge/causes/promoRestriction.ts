import type { Cause } from '../defineDiagnosis';

export default {
  id: 'promoRestriction',
  products: ['huabei'],
  prior: 'rare',
  symptoms: { promoNotice: 'decisive', limitReduced: 'weak', cannotUse: 'weak' },
  facts: {
    promoPeriod: { yes: 'moderate', no: '-strong' },
  },
  actions: ['payAnotherWay', 'waitPromo'],
  minutes: 1,
  retry: 'afterPromo',
  sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
} satisfies Cause;
