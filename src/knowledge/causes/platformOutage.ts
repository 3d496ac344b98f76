import type { Cause } from '../defineDiagnosis';

export default {
  id: 'platformOutage',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'occasional',
  symptoms: { systemBusy: 'strong', cannotUse: 'weak' },
  facts: {
    othersAffected: { yes: 'strong', no: '-moderate' },
    where: { 'pay-all-shops': 'weak' },
    promoPeriod: { yes: 'weak' },
    duration: { gt24h: '-strong' },
  },
  actions: ['checkBill', 'waitOutage'],
  minutes: 2,
  retry: 'outageHour',
  sources: [{ ref: 'outage2024', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
} satisfies Cause;
