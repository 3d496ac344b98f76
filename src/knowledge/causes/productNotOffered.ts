import type { Cause } from '../defineDiagnosis';

export default {
  id: 'productNotOffered',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'occasional',
  symptoms: { entryMissing: 'strong', rejected: 'weak' },
  facts: {
    where: { 'entry-missing': 'strong', 'pay-one-shop': '-strong' },
    product: { jiebei: 'weak', xinyonggou: 'weak', xinyongdai: 'weak' },
  },
  actions: ['checkProductName', 'followNotices'],
  minutes: 2,
  retry: 'ourPause',
  sources: [{ ref: 'brandSeparation', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
} satisfies Cause;
