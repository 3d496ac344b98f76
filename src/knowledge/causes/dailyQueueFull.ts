import type { Cause } from '../defineDiagnosis';

export default {
  id: 'dailyQueueFull',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'rare',
  symptoms: { queueFull: 'decisive', systemBusy: 'weak' },
  facts: {
    othersAffected: { yes: 'weak' },
  },
  actions: ['restToday', 'comeTomorrow'],
  minutes: 1,
  retry: 'tomorrow',
  sources: [{ ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
} satisfies Cause;
