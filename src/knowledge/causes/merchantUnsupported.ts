import type { Cause } from '../defineDiagnosis';

export default {
  id: 'merchantUnsupported',
  products: ['huabei', 'xinyonggou'],
  prior: 'occasional',
  symptoms: { sceneUnsupported: 'decisive', orderRisk: 'strong', cannotUse: 'weak' },
  facts: {
    where: {
      'pay-one-shop': 'strong',
      'pay-all-shops': '-strong',
      activate: '-strong',
      'entry-missing': '-strong',
    },
  },
  actions: ['payAnotherWay', 'askSeller'],
  minutes: 1,
  retry: 'otherShop',
  sources: [
    { ref: 'merchantSettings', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
