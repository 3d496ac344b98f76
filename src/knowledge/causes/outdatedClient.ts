import type { Cause } from '../defineDiagnosis';

export default {
  id: 'outdatedClient',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'occasional',
  symptoms: { clientOutdated: 'decisive', systemBusy: 'weak', faceFailed: 'weak', entryMissing: 'weak' },
  facts: {
    clientVersion: { outdated: 'strong', current: '-strong' },
  },
  actions: ['updateApp'],
  minutes: 2,
  retry: 'afterRepair',
  sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
} satisfies Cause;
