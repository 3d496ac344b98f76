import type { Cause } from '../defineDiagnosis';

export default {
  id: 'merchantCollectConfusion',
  products: ['huabei'],
  prior: 'rare',
  symptoms: { sellerCollect: 'decisive' },
  facts: {
    where: { collect: 'proves' },
  },
  actions: ['openMerchantPage'],
  minutes: 2,
  retry: 'none',
  sources: [{ ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
} satisfies Cause;
